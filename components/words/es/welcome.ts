// What the introduction says in Spanish, and the ways to open the popup beside the page or in a tab.
import type { WelcomePart } from '../parts.ts';

export const welcome: WelcomePart = {
  welcome: {
    title: 'Le damos la bienvenida a SecureSMS',
    what: 'Un número alquilado para la página en la que se registra, y el código que llega se escribe por usted.',
    progress: (step, all) => `Paso ${step} de ${all}`,
    back: 'Atrás',
    next: 'Continuar',
    skip: 'Omitir este paso',
    again: 'Mostrar de nuevo la introducción',
    howItWorks: 'Cómo funciona, en tres pasos cortos',
    keyStep: 'Clave',
    keyTitle: 'Pegue su clave',
    keyLost: 'Antes de los demás pasos hace falta la clave.',
    pagesTitle: 'Qué hace con las páginas',
    looks: 'Mira una página cuando usted se lo pide, y solo los campos para un número o un código.',
    stays: 'Nada de ninguna página sale de este equipo.',
    yours: 'Compra cuando usted pulsa su botón, nunca por sí sola, y no pulsa botones de las páginas.',
    limitsStep: 'Límites',
    limitsTitle: 'Fije sus límites',
    limitsNote: 'Para empezar están bien: basta con Continuar. Todo está también en los ajustes.',
    whereStep: 'Sitios',
    whereTitle: 'Elija dónde puede ayudar',
    onPress: 'Solo cuando pulso su botón',
    recommended: 'Recomendado',
    onPressNote: 'Ve la página en la que usted lo pulsa, hasta que sale de ese sitio, y ninguna otra.',
    everywhere: 'En todos los sitios',
    everywhereNote:
      'Puede mirar cada página que usted abra, sin pulsar nada. Muestra un pequeño botón en los campos de número o código. El navegador lo llama leer y cambiar sus datos en todos los sitios web. Lo que ve se queda igualmente en este equipo.',
    ask: 'Pedírselo al navegador',
    asking: 'El navegador le pregunta ahora. Hasta que lo permita, solo cuenta el botón.',
    refused: 'El navegador no lo permitió.',
    refusedNext: 'Ayuda cuando usted pulsa su botón; puede volver a pedirlo cuando quiera.',
    allowed: 'Permitido ahora',
    takesBack: 'Continuar retira el acceso a todos los sitios.',
    readyTitle: 'Listo',
    pinTitle: 'Tenga su botón a la vista',
    pin: 'Pulse la pieza de rompecabezas en lo alto del navegador y fije allí SecureSMS.',
    useTitle: 'En una página de registro',
    press: 'Pulse el botón o estas teclas:',
    pressOnly: 'Pulse el botón. El navegador no tiene teclas asignadas para él.',
    open: 'Iniciar SecureSMS',
  },

  panel: {
    open: 'Abrir en el panel lateral',
    tab: 'Abrir en una pestaña',
    notSeen: 'Aún no podemos ver esa página.',
    pressThere:
      'Pulse allí el botón de SecureSMS en la barra de herramientas y se podrá escribir un número en ella.',
  },
};
