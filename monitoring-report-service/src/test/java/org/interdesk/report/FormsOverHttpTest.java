package org.interdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;
import static org.interdesk.report.Reporter.number;

import io.quarkus.test.junit.QuarkusTest;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interdesk.kit.testing.PublishedEvents;
import org.junit.jupiter.api.Test;

/** Forms: the common minimum and a party's own additions. */
@QuarkusTest
class FormsOverHttpTest {

    private static final String FORMS = "/api/v1/report-forms";

    private static Map<String, Object> field(String key) {
        Map<String, Object> field = new HashMap<>();
        field.put("key", key);
        field.put("section", "own");
        field.put("type", "QUANTITY");
        field.put("required", true);
        field.put("prefilled", false);
        field.put("combination", "SUM");
        field.put("titleRu", "Загрузка");
        field.put("titleEn", "Load");
        return field;
    }

    private static Map<String, Object> form(boolean common, String month, List<?> fields, List<?> components) {
        return Map.of("common", common, "effectiveFrom", month, "fields", fields, "components", components);
    }

    @Test
    void additionsHoldFromTheirMonthOnForTheirPartyOnly() {
        var approver = Reporter.approver("AM");
        var component = Map.of(
                "code",
                "OWN_SYSTEM",
                "titleRu",
                "Своя",
                "titleEn",
                "Own",
                "weight",
                2,
                "target",
                99.5,
                "silence",
                "OK");
        approver.create(FORMS, form(false, "2004-05", List.of(field("own.load")), List.of(component)))
                .then()
                .statusCode(201);
        approver.create(FORMS, form(false, "2004-07", List.of(), List.of()))
                .then()
                .statusCode(201);

        assertThat(approver.get(FORMS + "/2004-04").<List<String>>path("form.fields.key"))
                .doesNotContain("own.load");
        assertThat(approver.get(FORMS + "/2004-05").<List<String>>path("form.fields.key"))
                .contains("own.load", "requests.registered");
        assertThat(approver.get(FORMS + "/2004-05").<List<String>>path("form.components.code"))
                .containsExactly("GATEWAY", "TTP", "SEGMENT", "OWN_SYSTEM");
        assertThat(approver.get(FORMS + "/2004-07").<List<String>>path("form.fields.key"))
                .doesNotContain("own.load");
        assertThat(Reporter.officer("KG").get(FORMS + "/2004-05").<List<String>>path("form.fields.key"))
                .doesNotContain("own.load");
        assertThat(Reporter.officer("KG").get(FORMS).<List<String>>path("items.scope"))
                .doesNotContain("AM");
        assertThat(approver.get(FORMS).<List<String>>path("items.scope")).contains("AM", "COMMON");

        Reporter.coordinator()
                .create(Reporter.PERIODS, Map.of("month", "2004-06"))
                .then()
                .statusCode(201);
        var number = number(YearMonth.parse("2004-06"), "AM");
        var officer = Reporter.officer("AM");
        assertThat(officer.report(number).<List<String>>path("report.missing")).containsExactly("own.load");
        var content = officer.says(number);
        @SuppressWarnings("unchecked")
        var figures = (Map<String, Object>) content.get("figures");
        figures.put("own.load", Map.of("number", 12.5));
        officer.fillsIn(number, content).then().statusCode(200);
        Reporter.haveAccepted(number, "AM");
    }

    @Test
    void aVersionBeginsAfterTheOneBefore() {
        var approver = Reporter.approver("KG");
        approver.create(FORMS, form(false, "2003-05", List.of(field("own.a")), List.of()))
                .then()
                .statusCode(201);

        assertProblem(approver.create(FORMS, form(false, "2003-05", List.of(field("own.b")), List.of())))
                .is(409, "form-month-taken");
        assertProblem(approver.create(FORMS, form(false, "2003-04", List.of(field("own.b")), List.of())))
                .is(409, "form-month-taken");
        approver.create(FORMS, form(false, "2003-06", List.of(), List.of()))
                .then()
                .statusCode(201);
    }

    @Test
    void theCommonMinimumIsTheCommissions() {
        assertProblem(Reporter.approver("BY").create(FORMS, form(true, "2090-01", List.of(field("load")), List.of())))
                .is(403, "forbidden");
        assertProblem(Reporter.officer("BY")
                        .create(FORMS, form(false, "2090-01", List.of(field("own.load")), List.of())))
                .is(403, "forbidden");
        Reporter.coordinator()
                .create(FORMS, form(true, "2090-01", List.of(field("load")), List.of()))
                .then()
                .statusCode(201);
        assertThat(Reporter.officer("BY").get(FORMS + "/2090-01").<List<String>>path("form.fields.key"))
                .containsExactly("load");
    }

    @Test
    void aFormWithFlawsIsRefusedAndTellsThemAll() {
        var before = PublishedEvents.count();

        var answer = Reporter.approver("RU")
                .create(
                        FORMS,
                        form(false, "2003-05", List.of(field("load"), field("own.a"), field("own.a")), List.of()));

        assertProblem(answer).is(400, "invalid-request");
        assertThat(answer.<List<Object>>path("errors")).hasSize(2);
        assertThat(PublishedEvents.count()).isEqualTo(before);
    }

    @Test
    void versionsComeInPages() {
        var approver = Reporter.approver("RU");
        approver.create(FORMS, form(false, "2001-05", List.of(), List.of()))
                .then()
                .statusCode(201);
        approver.create(FORMS, form(false, "2001-06", List.of(), List.of()))
                .then()
                .statusCode(201);

        var first = approver.get(FORMS + "?limit=1");
        var second = approver.get(FORMS + "?limit=1&cursor=" + first.<String>path("next"));

        assertThat(first.<Integer>path("total")).isGreaterThanOrEqualTo(3);
        assertThat(second.<List<Object>>path("items")).hasSize(1);
        assertThat(second.<String>path("items[0].effectiveFrom"))
                .isLessThanOrEqualTo(first.<String>path("items[0].effectiveFrom"));
        assertThat(second.<Map<String, Object>>path("items[0]")).isNotEqualTo(first.path("items[0]"));
    }
}
