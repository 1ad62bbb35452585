package org.interdesk.wrong.unmarked;

/** In a package where null is not said. */
class Unmarked {}
