/** The stages of adoption and what may follow what, without any framework. */
@NullMarked
package org.interdesk.registry.adoption.model;

import org.jspecify.annotations.NullMarked;
