package org.interdesk.sla.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.interdesk.sla.agreement.model.Purpose;
import org.interdesk.sla.agreement.model.Target;
import org.interdesk.sla.agreement.model.TargetRule;
import org.interdesk.sla.agreement.model.Thresholds;
import org.interdesk.sla.calendar.model.DayEnd;
import org.jspecify.annotations.Nullable;

/** The lines of an agreement as the document in which they are shipped and kept. */
public final class AgreementDocuments {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AgreementDocuments() {}

    /**
     * One line; either {@code workingSeconds}, or {@code workingDays} with {@code dayEnd}, or {@code dayOfNextMonth}.
     *
     * @param dayOfNextMonth number of the working day in the month after the one reported on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rule(
            String kind,
            @Nullable String priority,
            @Nullable Long workingSeconds,
            @Nullable Integer workingDays,
            @Nullable DayEnd dayEnd,
            @Nullable Integer dayOfNextMonth,
            Purpose purpose,
            List<Integer> thresholds) {

        public static Rule of(TargetRule rule) {
            var seconds = rule.target() instanceof Target.WorkingSeconds amount ? Long.valueOf(amount.seconds()) : null;
            var days = rule.target() instanceof Target.Days amount ? amount : null;
            var month = rule.target() instanceof Target.DayOfNextMonth day ? Integer.valueOf(day.number()) : null;
            return new Rule(
                    rule.kind(),
                    rule.priority(),
                    seconds,
                    days == null ? null : days.days(),
                    days == null ? null : days.end(),
                    month,
                    rule.purpose(),
                    rule.thresholds().percents());
        }

        TargetRule read() {
            return new TargetRule(kind, priority, target(), purpose, new Thresholds(thresholds));
        }

        private Target target() {
            if (workingSeconds != null) {
                return new Target.WorkingSeconds(workingSeconds);
            }
            if (dayOfNextMonth != null) {
                return new Target.DayOfNextMonth(dayOfNextMonth);
            }
            if (workingDays == null) {
                throw new IllegalStateException("the line for " + kind + " has no target");
            }
            return new Target.Days(workingDays, dayEnd == null ? DayEnd.END_OF_DAY : dayEnd);
        }
    }

    public static String writeRules(List<TargetRule> rules) {
        return text(rules.stream().map(Rule::of).toList());
    }

    public static List<TargetRule> readRules(String text) {
        return value(text, new TypeReference<List<Rule>>() {}).stream()
                .map(Rule::read)
                .toList();
    }

    public static String writePausing(Set<String> pausing) {
        return text(new TreeSet<>(pausing));
    }

    public static Set<String> readPausing(String text) {
        return value(text, new TypeReference<Set<String>>() {});
    }

    private static String text(Object document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("an agreement cannot be written", unwritable);
        }
    }

    private static <T> T value(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a stored agreement cannot be read", unreadable);
        }
    }
}
