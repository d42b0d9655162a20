package org.kaohe.signoff;

class SignOffOnH2Test extends SignOffContract {}
