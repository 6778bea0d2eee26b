// What the introduction says in Portuguese, and the ways to open the popup beside the page or in a tab.
import type { WelcomePart } from '../parts.ts';

export const welcome: WelcomePart = {
  welcome: {
    title: 'Boas-vindas à SecureSMS',
    what: 'Um número alugado para a página em que você se cadastra, e o código que chega é digitado por você.',
    progress: (step, all) => `Passo ${step} de ${all}`,
    back: 'Voltar',
    next: 'Continuar',
    skip: 'Pular este passo',
    again: 'Mostrar a introdução de novo',
    howItWorks: 'Como funciona, em três passos curtos',
    keyStep: 'Chave',
    keyTitle: 'Cole sua chave',
    keyLost: 'A chave é necessária antes dos outros passos.',
    pagesTitle: 'O que ela faz com as páginas',
    looks: 'Ela olha uma página quando você pede, e só os campos para um número ou um código.',
    stays: 'Nada de nenhuma página sai deste computador.',
    yours: 'Ela compra quando você aperta o botão dela, nunca sozinha, e não aperta botões das páginas.',
    limitsStep: 'Limites',
    limitsTitle: 'Defina seus limites',
    limitsNote: 'Para começar está bom assim: basta Continuar. Tudo está também nas configurações.',
    whereStep: 'Sites',
    whereTitle: 'Escolha onde ela pode ajudar',
    onPress: 'Só quando eu aperto o botão dela',
    recommended: 'Recomendado',
    onPressNote: 'Ela vê a página em que você aperta o botão, até você sair desse site, e nenhuma outra.',
    everywhere: 'Em todos os sites',
    everywhereNote:
      'Ela pode olhar cada página que você abre, sem apertar nada. Ela mostra um pequeno botão nos campos de número ou código. O navegador chama isso de ler e alterar seus dados em todos os sites. O que ela vê fica mesmo assim neste computador.',
    ask: 'Pedir ao navegador',
    asking: 'O navegador pergunta a você agora. Até você permitir, só vale o botão.',
    refused: 'O navegador não permitiu.',
    refusedNext: 'Ela ajuda quando você aperta o botão; você pode pedir de novo quando quiser.',
    allowed: 'Permitido agora',
    takesBack: 'Continuar retira o acesso a todos os sites.',
    readyTitle: 'Pronto',
    pinTitle: 'Deixe o botão à vista',
    pin: 'Aperte a peça de quebra-cabeça no alto do navegador e fixe a SecureSMS ali.',
    useTitle: 'Em uma página de cadastro',
    press: 'Aperte o botão ou estas teclas:',
    pressOnly: 'Aperte o botão. O navegador não tem teclas definidas para ele.',
    open: 'Iniciar a SecureSMS',
  },

  panel: {
    open: 'Abrir no painel lateral',
    tab: 'Abrir em uma aba',
    notSeen: 'Ainda não podemos ver essa página.',
    pressThere:
      'Aperte nela o botão da SecureSMS na barra de ferramentas, e um número poderá ser digitado ali.',
  },
};
