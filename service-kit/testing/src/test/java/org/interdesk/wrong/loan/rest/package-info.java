/** Deliberately wrong: see RulesFailTest. */
@NullMarked
package org.interdesk.wrong.loan.rest;

import org.jspecify.annotations.NullMarked;
