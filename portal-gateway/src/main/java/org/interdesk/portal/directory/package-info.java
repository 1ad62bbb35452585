/** Who answers where: parties, their desks and operators, and the letters that change contacts. */
@NullMarked
package org.interdesk.portal.directory;

import org.jspecify.annotations.NullMarked;
