// What the settings page says in Spanish of look, sound and shortcuts, and of what can be taken out of it.
import type { UpkeepPart } from '../parts.ts';

export const upkeep: UpkeepPart = {
  preferences: {
    index: 'Partes de los ajustes',
    account: 'Cuenta',
    buying: 'Compras',
    arrival: 'Cuando llega un código',
    sites: 'Sitios',
    look: 'Aspecto e idioma',
    data: 'Sus datos',
    help: 'Atajos y ayuda',
    countryTitle: 'País',
    country: 'País de partida',
    countryLast: 'El último que eligió',
    countryNote: 'Para los servicios en los que aún no ha elegido país.',
    soundTitle: 'Sonido y copia',
    sound: 'Tocar un sonido breve cuando llega un código',
    soundNote:
      'Lo toca una ventana abierta de SecureSMS. Si no hay ninguna, es el sonido de la notificación, si su sistema lo toca.',
    hear: 'Escuchar',
    unheard: 'El navegador no dejó que sonara.',
    copyCodes: 'Copiar el código automáticamente',
    copyCodesNote:
      'Mientras la ventana de SecureSMS está abierta y delante. Otros programas pueden leer lo copiado.',
    codeCopied: 'Código copiado',
    themeTitle: 'Claro y oscuro',
    theme: 'Aspecto de SecureSMS',
    themeAuto: 'Como el sistema',
    themeLight: 'Claro',
    themeDark: 'Oscuro',
  },

  instant: {
    title: 'Códigos al instante',
    note: 'Si tienes un concentrador que convierte un webhook en un flujo de eventos (ntfy, Nchan, Mercure, smee), SecureSMS puede avisarle de cada SMS y tu código llega un poco antes. Un aviso suyo solo hace que consultemos SecureSMS enseguida: no nos fiamos de lo que dice.',
    address: 'Dirección del flujo',
    addressNote:
      'Indica la dirección del webhook del mismo concentrador en tu perfil de SecureSMS. La dirección de aquí no figura en el archivo de ajustes ni en el diagnóstico.',
    wrong:
      'Escribe una dirección que empiece por https:// y que no sea la de la API de SecureSMS. No se ha cambiado nada.',
    remove: 'Quitar',
    idle: 'Ahora no se espera nada, así que no hay conexión',
    connecting: 'Conectando…',
    connected: 'Conectado',
    unreachable: 'No se puede conectar. Los códigos llegan como siempre y seguimos intentándolo.',
  },

  shortcuts: {
    title: 'Atajos de teclado',
    note: 'Un atajo nunca compra nada por sí solo.',
    open: 'Abrir SecureSMS',
    fillNumber: 'Rellenar mi número',
    fillCode: 'Rellenar el código',
    unset: 'Sin asignar',
    change: 'Cambiar atajos',
    where:
      'Para cambiarlos, abra la página de complementos del navegador, pulse allí el engranaje y luego «Administrar atajos de extensiones».',
  },

  backup: {
    title: 'Copia de los ajustes',
    note: 'Un archivo con sus ajustes, favoritos, lo que eligió en los sitios y los sitios corregidos. Nombra esos sitios. Su clave, sus números, los códigos y la dirección de la API nunca están en él.',
    save: 'Guardar los ajustes en un archivo',
    choose: 'Leer los ajustes de un archivo',
    found: 'Esto hay en el archivo',
    savedOn: 'Guardado el',
    favourites: 'Favoritos',
    choices: 'Sitios con una elección',
    unlimited: 'Sin límite',
    ask: 'Sus ajustes, favoritos y sitios corregidos actuales se sustituyen por estos. Lo que supere los plazos del archivo se borra de su registro.',
    replace: 'Sustituir los míos',
    keep: 'Dejar los míos',
    replaced: 'Sustituidos',
  },

  diagnostics: {
    title: 'Diagnóstico',
    note: 'Datos para un informe de error. Los ve antes de copiarlos, y nada se envía por sí solo.',
    show: 'Mostrar diagnóstico',
    shown:
      'Esto es todo: versiones, ajustes, cantidades, tiempos y tipos de fallo. Ninguna clave, ningún número, ningún código, ningún sitio.',
  },
};
