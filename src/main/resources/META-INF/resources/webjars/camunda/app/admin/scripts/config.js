export default {
  app: {name: 'Admin', vendor: '考核 Kaohe'},
  locales: {availableLocales: ['en'], fallbackLocale: 'en'},
  customScripts: ['../../lib/kaohe/one-login.js'],
  disableWelcomeMessage: true
};
