/**
 * Carries out a plan: sessions, calls in the order of time, what each row became, progress.
 */
@NullMarked
package org.interdesk.replay.run;

import org.jspecify.annotations.NullMarked;
