package org.interdesk.report.form.model;

import java.math.BigDecimal;
import org.interdesk.report.availability.model.State;

/**
 * Something whose availability is watched.
 *
 * @param code as incidents and maintenance windows name it, without the party that they add to it: {@code GATEWAY} of KZ is their
 *     {@code GATEWAY-KZ}
 * @param weight 0 or more: how much it counts among the others
 * @param target availability without planned work, in per cent, below which the party explains itself
 * @param silence what holds where nobody reported a state: MISSING, unless the party's monitoring reports only disturbances
 */
public record Component(String code, String titleRu, String titleEn, int weight, BigDecimal target, State silence) {

    Component silentAs(State state) {
        return new Component(code, titleRu, titleEn, weight, target, state);
    }
}
