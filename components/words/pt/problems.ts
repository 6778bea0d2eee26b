// Every failure in Brazilian Portuguese: what happened, and the next step.
import { wait } from '../../time.ts';
import type { Sentences } from '../problems.ts';

export const problems: Sentences = {
  nothingTaken: 'Nada foi cobrado.',
  tryAgain: 'Tente de novo.',
  lookBelow: 'Se um número foi comprado ou pago, ele está na lista abaixo. Olhe lá antes de comprar de novo.',
  lookAgain: 'Feche esta janela e abra de novo: ela mostra se um número foi comprado.',
  safe: 'Seus números estão seguros; continuamos tentando.',
  priceRose: (price) => `O preço subiu para ${price}.`,
  priceRosePlain: 'O preço subiu.',
  wait,
  links: { topUp: 'Recarregar', settings: 'Abrir configurações', account: 'Abrir a SecureSMS' },

  'bad-key': ['A SecureSMS não aceita esta chave.', 'Cole a atual; seus números são mantidos.'],
  'no-key': ['Ainda não há chave.', 'Cole sua chave da API para continuar.'],
  locked: ['Sua chave está bloqueada.', 'Digite sua frase para continuar; seus números são mantidos.'],
  'wrong-passphrase': ['Essa não é a frase.', 'Nada foi alterado. Tente de novo.'],
  'no-numbers': [
    (service, country) => `Não há números para ${service} agora (${country}).`,
    'Não há números agora.',
    'Tente outro país, ou um pouco mais tarde.',
  ],
  'no-balance': 'Seu saldo não basta para este número.',
  'balance-too-small': (price, balance) => `Este número custa ${price} e você tem ${balance}.`,
  'over-price-cap': (price, cap) => `Este número custa ${price} e seu limite é ${cap}.`,
  'over-daily-budget': (price, spent, budget) =>
    `Este número custa ${price}, e dos ${budget} que você permite por dia já foram gastos ${spent}.`,
  'price-rose': 'Pressione de novo para pagar o novo preço.',
  'price-too-low': 'Veja o novo preço e decida de novo.',
  'early-cancel-denied': {
    sentence: (time) => `A SecureSMS devolve o dinheiro ${time} depois da compra.`,
    later: 'Pressione “Cancelar” de novo um pouco mais tarde.',
    at: (time) => `Vamos cancelar às ${time}.`,
  },
  'sms-received': [
    'Um SMS chegou, então este número não pode mais ser devolvido.',
    'Ele fica pago, e o código é seu.',
  ],
  'already-cancelled': ['Este número já está cancelado.', 'Veja seu saldo: o preço dele deve ter voltado.'],
  'no-activation': [
    'A SecureSMS não conhece mais este número.',
    'Ele não custa mais nada. Você pode tirá-lo da lista.',
  ],
  'no-such-number': ['Este número não está mais na sua lista.', 'Feche esta janela e abra de novo.'],
  'not-possible-now': ['Isto não é possível para este número agora.', 'Veja o que o número diz.'],
  'bad-status': ['A SecureSMS não permite este passo agora.', 'Espere um momento e tente de novo.'],
  'purchase-under-way': ['Já estamos pedindo um número.', 'Nada é comprado duas vezes. Espere a resposta.'],
  'purchase-unknown': [
    'Ainda não está claro o que houve com um número.',
    'Veja-o na sua lista e remova-o. Até lá, nada mais é comprado.',
  ],
  'storage-failed': [
    'A compra não pôde ser anotada neste computador.',
    'Libere espaço em disco e tente de novo.',
  ],
  'wrong-service': [
    (service) => `A SecureSMS não oferece mais ${service}.`,
    'A SecureSMS não oferece mais este serviço.',
    'Escolha outro serviço.',
  ],
  'wrong-country': [
    (country) => `A SecureSMS não oferece mais este país: ${country}.`,
    'A SecureSMS não oferece mais este país.',
    'Escolha outro país.',
  ],
  'channels-limit': [
    'Sua conta tem tantos números abertos quanto pode ter.',
    'Conclua ou cancele um primeiro.',
  ],
  banned: [
    (until) => `A SecureSMS bloqueou esta conta até ${until}.`,
    'A SecureSMS bloqueou esta conta.',
    'Nada foi cobrado, e seus números são mantidos. Pergunte o motivo à SecureSMS.',
  ],
  'api-not-allowed': [
    (host) => `O navegador ainda não deixa a SecureSMS ler o que ${host} responde.`,
    'Permita o acesso nas configurações.',
  ],
  'ip-not-allowed': [
    'A SecureSMS não aceita pedidos da sua rede.',
    'Permita seu endereço no seu perfil da SecureSMS.',
  ],
  'region-unavailable': ['A SecureSMS não atende a sua região.', 'Seus números são mantidos.'],
  blocked: ['Uma proteção à frente da SecureSMS nos barrou.', 'Tente sem VPN, ou mais tarde.'],
  'rate-limited': [
    'A SecureSMS pede que a gente vá mais devagar.',
    (time) => `Tente de novo em ${time}.`,
    'Seus números estão seguros; continuamos sozinhos.',
  ],
  offline: ['Sem conexão.', 'Seus números estão seguros; continuamos quando ela voltar.'],
  'connection-failed': 'Não foi possível alcançar a SecureSMS.',
  'timed-out': 'A SecureSMS demorou demais para responder.',
  'service-error': 'A SecureSMS está com um problema próprio.',
  unreadable: 'A SecureSMS deu uma resposta que não faz sentido.',
  'no-tron-address': [
    'A SecureSMS enviou algo que não é um endereço da Tron.',
    'Não o mostramos, pois o dinheiro enviado para lá não voltaria. Tente de novo, ou recarregue no site da SecureSMS.',
  ],
  'unknown-token': [
    (token) => `A SecureSMS respondeu “${token}”, que não conhecemos.`,
    'Seus números são mantidos. Tente de novo, ou pergunte à SecureSMS o que isso significa.',
  ],
  'bad-request': [
    (detail) => `A SecureSMS recusou: ${detail}.`,
    'A SecureSMS recusou.',
    'Escolha de novo e tente outra vez.',
  ],
  'bad-action': ['A SecureSMS não entende o que pedimos.', 'Confira o endereço da API.'],
  'wrong-exception-phone': ['A SecureSMS recusou um prefixo de número.', 'Tente de novo.'],
  'bad-endpoint': ['O endereço da API não pode ser usado.', 'Nada foi enviado e nada foi cobrado.'],
  'bad-address': [
    'Este endereço não pode ser usado.',
    'Ele começa com https://, ou com http:// neste computador. Nada foi alterado.',
  ],
  'bad-backup': [
    'Este não é um arquivo de configurações do SecureSMS, ou está danificado.',
    'Nada foi mudado. Escolha outro arquivo.',
  ],
  'newer-backup': ['Um SecureSMS mais novo salvou este arquivo.', 'Nada foi mudado. Atualize este primeiro.'],
  'tab-closed': ['Essa aba está fechada.', 'O número é mantido. Copie-o, ou abra a página de novo.'],
  'page-not-reachable': [
    'O navegador não nos deixa digitar nesta página.',
    'O número é mantido. Copie e cole você mesmo.',
  ],
  'page-changed': [
    'A página mudou nesse meio-tempo.',
    'Nada foi comprado nem digitado. Veja qual é o site agora.',
  ],
  'not-allowed': ['Esta janela não pode fazer isso.', 'Nada foi feito nem cobrado.'],
  malformed: ['Isso não serviu.', 'Nada foi feito nem cobrado. Confira o que você digitou.'],
  internal: ['Algo deu errado na extensão.', 'Seus números são mantidos. Tente de novo.'],
  'no-background': [
    'A extensão não responde.',
    'Seus números são mantidos. Feche esta janela e abra de novo.',
  ],
};
