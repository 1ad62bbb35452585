/**
 * What the parties agreed: targets by kind and priority, which states stop a clock, when to warn. All of it is effective-dated data;
 * no reaction time is a constant in code.
 */
@NullMarked
package org.interdesk.sla.agreement.model;

import org.jspecify.annotations.NullMarked;
