/** Deliberately wrong: see RulesFailTest. */
@NullMarked
package org.interdesk.wrong.loan;

import org.jspecify.annotations.NullMarked;
