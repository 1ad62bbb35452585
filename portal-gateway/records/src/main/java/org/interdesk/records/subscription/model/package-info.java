/** Kinds of notices, how loud they are, and which of them a person wants by mail. */
@NullMarked
package org.interdesk.records.subscription.model;

import org.jspecify.annotations.NullMarked;
