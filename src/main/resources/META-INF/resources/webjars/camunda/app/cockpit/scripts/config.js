export default {
  app: {name: 'Cockpit', vendor: '考核 Kaohe'},
  customScripts: ['../../lib/kaohe/one-login.js'],
  disableWelcomeMessage: true
};
