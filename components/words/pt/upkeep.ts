// What the settings page says in Portuguese of look, sound and shortcuts, and of what can be taken out of it.
import type { UpkeepPart } from '../parts.ts';

export const upkeep: UpkeepPart = {
  preferences: {
    index: 'Partes das configurações',
    account: 'Conta',
    buying: 'Compras',
    arrival: 'Quando chega um código',
    sites: 'Sites',
    look: 'Aparência e idioma',
    data: 'Seus dados',
    help: 'Atalhos e ajuda',
    countryTitle: 'País',
    country: 'País inicial',
    countryLast: 'O último escolhido',
    countryNote: 'Para serviços em que você ainda não escolheu um país.',
    soundTitle: 'Som e cópia',
    sound: 'Tocar um som curto quando chega um código',
    soundNote:
      'Uma janela aberta do SecureSMS o toca. Se não houver nenhuma, é o som da notificação, se o seu sistema o tocar.',
    hear: 'Ouvir',
    unheard: 'O navegador não deixou tocar.',
    copyCodes: 'Copiar o código automaticamente',
    copyCodesNote:
      'Enquanto a janela do SecureSMS está aberta e à frente. Outros programas podem ler o que foi copiado.',
    codeCopied: 'Código copiado',
    themeTitle: 'Claro e escuro',
    theme: 'Aparência do SecureSMS',
    themeAuto: 'Como o sistema',
    themeLight: 'Claro',
    themeDark: 'Escuro',
  },

  instant: {
    title: 'Códigos instantâneos',
    note: 'Se você tem um hub que transforma um webhook em um fluxo de eventos (ntfy, Nchan, Mercure, smee), o SecureSMS pode avisá-lo de cada SMS, e seu código chega um pouco antes. Um aviso dele só nos faz consultar o SecureSMS na hora: não acreditamos no que ele diz.',
    address: 'Endereço do fluxo',
    addressNote:
      'Informe o endereço do webhook do mesmo hub no seu perfil do SecureSMS. O endereço daqui não entra no arquivo de configurações nem no diagnóstico.',
    wrong: 'Digite um endereço que comece com https:// e não seja o da API do SecureSMS. Nada foi alterado.',
    remove: 'Remover',
    idle: 'Nada está em espera agora, por isso não há conexão',
    connecting: 'Conectando…',
    connected: 'Conectado',
    unreachable: 'Não foi possível conectar. Os códigos chegam como sempre, e continuamos tentando.',
  },

  shortcuts: {
    title: 'Atalhos de teclado',
    note: 'Um atalho nunca compra nada sozinho.',
    open: 'Abrir o SecureSMS',
    fillNumber: 'Preencher meu número',
    fillCode: 'Preencher o código',
    unset: 'Não definido',
    change: 'Mudar atalhos',
    where:
      'Para mudá-los, abra a página de complementos do navegador, clique na engrenagem e depois em “Gerenciar atalhos de extensões”.',
  },

  backup: {
    title: 'Cópia das configurações',
    note: 'Um arquivo com suas configurações, favoritos, o que você escolheu em sites e os sites corrigidos. Ele cita esses sites. Sua chave, seus números, os códigos e o endereço da API nunca estão nele.',
    save: 'Salvar configurações em arquivo',
    choose: 'Ler configurações de um arquivo',
    found: 'Isto está no arquivo',
    savedOn: 'Salvo em',
    favourites: 'Favoritos',
    choices: 'Sites com uma escolha',
    unlimited: 'Sem limite',
    ask: 'Suas configurações, favoritos e sites corrigidos atuais são substituídos por estes. O que passar dos prazos do arquivo é apagado do seu registro.',
    replace: 'Substituir as minhas',
    keep: 'Manter as minhas',
    replaced: 'Substituídas',
  },

  diagnostics: {
    title: 'Diagnóstico',
    note: 'Dados para um relatório de erro. Você os vê antes de copiar, e nada é enviado sozinho.',
    show: 'Mostrar diagnóstico',
    shown:
      'Isto é tudo: versões, configurações, quantidades, tempos e tipos de falha. Nenhuma chave, nenhum número, nenhum código, nenhum site.',
  },
};
