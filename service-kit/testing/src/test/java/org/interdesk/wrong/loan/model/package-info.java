/** Deliberately wrong: see RulesFailTest. */
@NullMarked
package org.interdesk.wrong.loan.model;

import org.jspecify.annotations.NullMarked;
