export default {
  app: {name: 'Cockpit', vendor: '考核 Kaohe'},
  locales: {availableLocales: ['en'], fallbackLocale: 'en'},
  customScripts: ['../../lib/kaohe/one-login.js'],
  disableWelcomeMessage: true
};
