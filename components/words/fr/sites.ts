// French: where the person lets the extension help always, in the popup and in the settings.
import type { SitesPart } from '../parts.ts';

export const sites: SitesPart = {
  always: (host) => `Toujours aider sur ${host}`,
  helps: 'Aide toujours ici',
  stop: 'Ne plus aider ici',
  everywhere: 'Aide sur tous les sites',

  title: 'Sites toujours aidés',
  note: 'Ailleurs, une page n’est regardée qu’après un clic sur le bouton SecureSMS. Sur ces sites, ce que vous avez acheté est aussi saisi sans clic : quand la page a été rechargée, et quand le site s’affiche à l’intérieur d’un autre. Rien n’est jamais acheté tout seul.',
  empty:
    'Aucun pour l’instant. Cliquez sur le bouton SecureSMS sur un site et choisissez « Toujours aider sur … ».',
  all: 'Aider sur tous les sites',
  allNote:
    'Le navigateur dira que cette extension peut lire et modifier toutes les pages. Elle s’en sert pour trouver les champs et y écrire ; rien d’une page ne quitte votre ordinateur. Un site à la fois est le choix le plus prudent.',
  alsoAll: 'L’interrupteur vaut aussi pour eux. Ils restent quand vous l’éteignez.',
  stopOne: 'Ne plus aider',
  stopOn: (host) => `Ne plus aider sur ${host}`,
  stopped: (host) => `Plus d’aide sur ${host}`,

  button: 'Afficher un bouton dans les champs de téléphone et de code',
  buttonNote:
    'Il saisit votre numéro ou le code, ou ouvre la fenêtre SecureSMS. Il n’achète jamais. Les pages de ces sites voient qu’il est là, et rien de plus. Pour trouver les champs, les pages de ces sites sont regardées à leur chargement.',
  showAgain: 'Afficher à nouveau',
  showAgainOn: (host) => `Afficher à nouveau sur ${host}`,
  hiddenOn: (host) => `Pas de bouton sur ${host}`,
};
