/** Deliberately wrong: see RulesFailTest. */
@NullMarked
package org.interdesk.wrong.member;

import org.jspecify.annotations.NullMarked;
