package org.kaohe.signoff;

/** A sign-off left the signer it waited for without the signer's doing. */
public record SignOffMoved(String number) {}
