// Portuguese: where the person lets the extension help always, in the popup and in the settings.
import type { SitesPart } from '../parts.ts';

export const sites: SitesPart = {
  always: (host) => `Sempre ajudar em ${host}`,
  helps: 'Sempre ajuda aqui',
  stop: 'Parar de ajudar aqui',
  everywhere: 'Ajuda em todos os sites',

  title: 'Onde ajuda sempre',
  note: 'Nos outros sites, uma página só é examinada depois que você pressiona nela o botão do SecureSMS. Nestes sites, o que você comprou também é digitado sem pressionar nada: depois que a página é recarregada e onde o site aparece dentro de outro. Nada é comprado sozinho.',
  empty: 'Nenhum ainda. Pressione o botão do SecureSMS em um site e escolha “Sempre ajudar em …”.',
  all: 'Ajudar em todos os sites',
  allNote:
    'O navegador dirá que esta extensão pode ler e alterar todas as páginas. Usamos isso para encontrar campos e digitar neles; nada de uma página sai do seu computador. Um site por vez é a escolha mais cautelosa.',
  alsoAll: 'A chave também vale para estes. Eles ficam quando você a desliga.',
  stopOne: 'Parar de ajudar',
  stopOn: (host) => `Parar de ajudar em ${host}`,
  stopped: (host) => `Não ajuda mais em ${host}`,

  button: 'Mostrar um botão nos campos de telefone e código',
  buttonNote:
    'Ele preenche seu número ou código, ou abre a janela do SecureSMS. Nunca compra. As páginas destes sites podem ver que ele está lá, e nada mais. Para encontrar os campos, as páginas destes sites são examinadas ao carregar.',
  showAgain: 'Mostrar de novo',
  showAgainOn: (host) => `Mostrar de novo em ${host}`,
  hiddenOn: (host) => `Sem botão em ${host}`,
};
