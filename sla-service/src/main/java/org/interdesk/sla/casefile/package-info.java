/** Cases as ticket-service tells of them: facts in order, who is a party, and the import sessions whose watermark is a case's present (domain 3.13, 3.14). */
@NullMarked
package org.interdesk.sla.casefile;

import org.jspecify.annotations.NullMarked;
