/**
 * Releases of a product: drafted by one person, published by another, unchangeable from then on, withdrawn but never removed.
 *
 * <p>What a release consists of is known here, its files included; how the files come in and go out is the business of
 * {@code file} and {@code download}.
 */
@NullMarked
package org.interdesk.registry.release;

import org.jspecify.annotations.NullMarked;
