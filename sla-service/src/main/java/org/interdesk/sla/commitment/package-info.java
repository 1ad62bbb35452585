/** Commitments: the promises about each case, told step by step to the other services, and explained to whoever asks (domain 3.6 to 3.15). */
@NullMarked
package org.interdesk.sla.commitment;

import org.jspecify.annotations.NullMarked;
