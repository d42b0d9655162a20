export default {
  app: {name: 'Admin', vendor: '考核 Kaohe'},
  customScripts: ['../../lib/kaohe/one-login.js'],
  disableWelcomeMessage: true
};
