/** Deliberately wrong: see RulesFailTest. */
@NullMarked
package org.interdesk.wrong.loan.store;

import org.jspecify.annotations.NullMarked;
