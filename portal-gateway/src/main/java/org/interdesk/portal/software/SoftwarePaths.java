package org.interdesk.portal.software;

/** Addresses of the pages about one product; every class of pages says the same, so that they are one tree. */
final class SoftwarePaths {

    static final String PRODUCT = "/software/{product: [a-z][a-z0-9-]{1,59}}";

    /** Below a product; a version begins with a digit, so no word is mistaken for one. */
    static final String RELEASE = "{version: [0-9][0-9A-Za-z.+-]{0,59}}";

    private SoftwarePaths() {}
}
