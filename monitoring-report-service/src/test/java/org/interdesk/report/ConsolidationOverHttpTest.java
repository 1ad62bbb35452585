package org.interdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;
import static org.interdesk.report.Reporter.CONSOLIDATED;
import static org.interdesk.report.Reporter.number;
import static org.interdesk.report.Reporter.openMonth;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.interdesk.kit.testing.PublishedEvents;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Commission's consolidated report, and its files. */
@QuarkusTest
class ConsolidationOverHttpTest {

    private static final Reporter COORDINATOR = Reporter.coordinator();
    private static final Reporter READER = Reporter.with("KZ", "desk-agent");

    private static Response publish(YearMonth month, List<String> without, @Nullable String reason) {
        Map<String, Object> body = new HashMap<>();
        body.put("month", month.toString());
        body.put("without", without);
        body.put("reason", reason);
        return COORDINATOR.create(CONSOLIDATED, body);
    }

    private static void haveAllAccepted(YearMonth month) {
        Reporter.PARTIES.forEach(party -> Reporter.haveAccepted(number(month, party), party));
    }

    /** BY states a number and writes what a spreadsheet could take for a formula. */
    private static void fillIn(YearMonth month) {
        var officer = Reporter.officer("BY");
        var content = officer.says(number(month, "BY"));
        @SuppressWarnings("unchecked")
        var figures = (Map<String, Object>) content.get("figures");
        figures.put("requests.registered", Map.of("number", 17));
        figures.put("staff.notes", Map.of("text", "=HYPERLINK(\"http://x\")"));
        officer.fillsIn(number(month, "BY"), content).then().statusCode(200);
    }

    @Test
    void theMonthIsPublishedForEverybodyWhenAllIsAccepted() {
        var month = openMonth();
        fillIn(month);
        haveAllAccepted(month);
        assertProblem(READER.get(CONSOLIDATED + "/" + month)).is(404, "not-found");

        var published = publish(month, List.of(), null);

        assertThat(published.statusCode()).as(published.asString()).isEqualTo(201);
        assertThat(published.header("Location")).endsWith(CONSOLIDATED + "/" + month + "/editions/1");
        var seen = READER.get(CONSOLIDATED + "/" + month);
        var registered = "report.figures.find { it.key == 'requests.registered' }.";
        assertThat(seen.<Integer>path(registered + "total")).isEqualTo(17);
        assertThat(seen.<List<String>>path(registered + "parties.party")).containsExactlyElementsOf(Reporter.PARTIES);
        assertThat(seen.<List<String>>path("report.figures.key")).doesNotContain("staff.notes");
        assertThat(seen.<Integer>path("report.components[0].availability")).isEqualTo(-1);
        assertThat(COORDINATOR.get(Reporter.PERIODS + "/" + month).<String>path("state"))
                .isEqualTo("PUBLISHED");
        var event = PublishedEvents.about("CON-" + month).get(1);
        assertThat(event.type()).isEqualTo("org.interdesk.report.period-published.v1");
        assertThat(event.data().at("/obligations/0/state").asText()).isEqualTo("FULFILLED");
    }

    @Test
    void publishingWithoutSomebodyTakesSayingSo() {
        var month = openMonth();
        Reporter.haveAccepted(number(month, "BY"), "BY");
        Reporter.handIn(number(month, "KZ"), "KZ");

        assertProblem(publish(month, List.of(), null)).is(409, "reports-missing");
        assertProblem(publish(month, List.of("AM"), null)).is(409, "reports-missing");
        var published = publish(month, List.of("AM", "EEC", "KG", "KZ", "RU"), null);

        assertThat(published.statusCode()).isEqualTo(201);
        var registered = published.<Map<String, Object>>path("report.figures.find { it.key == 'requests.registered' }");
        assertThat(registered.get("missing")).isEqualTo(List.of("AM", "EEC", "KG", "KZ", "RU"));
        assertThat(published.<List<Integer>>path("report.parties.revision"))
                .containsExactly(null, 1, null, null, null, null);
    }

    @Test
    void aCorrectionIsAFurtherEditionWithAReasonAndAVisibleDifference() {
        var month = openMonth();
        haveAllAccepted(month);
        publish(month, List.of(), null).then().statusCode(201);
        Reporter.officer("BY").does(number(month, "BY"), "correction", Map.of("reason", "Пропущены заявки"));
        fillIn(month);
        assertThat(COORDINATOR
                        .get(CONSOLIDATED + "/" + month + "/preview")
                        .<Integer>path("figures.find { it.key == 'requests.registered' }.total"))
                .as("the accepted revision counts")
                .isZero();
        Reporter.haveAccepted(number(month, "BY"), "BY");

        assertProblem(publish(month, List.of(), null))
                .is(400, "invalid-request")
                .pointsTo("/reason");
        publish(month, List.of(), "Отчет BY исправлен").then().statusCode(201);

        var difference = READER.get(CONSOLIDATED + "/" + month + "/editions/2/difference");
        assertThat(difference.<List<String>>path("changes.figure"))
                .containsExactly("requests.registered", "requests.registered");
        assertThat(difference.<List<String>>path("changes.party")).containsExactly(null, "BY");
        assertThat(READER.get(CONSOLIDATED + "/" + month + "/editions/1")
                        .<Integer>path("report.figures.find { it.key == 'requests.registered' }.total"))
                .as("the first edition stays as it was")
                .isZero();
        assertThat(READER.get(CONSOLIDATED + "/" + month + "/editions/1/difference")
                        .<List<Object>>path("changes"))
                .isEmpty();
        assertThat(PublishedEvents.typesAbout("CON-" + month))
                .containsExactly(
                        "org.interdesk.report.period-opened.v1",
                        "org.interdesk.report.period-published.v1",
                        "org.interdesk.report.period-corrected.v1");
    }

    @Test
    void onlyTheCommissionPublishesAndPreviews() {
        var month = openMonth();
        var body = Map.of("month", month.toString(), "without", Reporter.PARTIES);

        assertProblem(Reporter.with("BY", "coordinator").create(CONSOLIDATED, body))
                .is(403, "forbidden");
        assertProblem(Reporter.machine("EEC").create(CONSOLIDATED, body)).is(403, "forbidden");
        assertProblem(READER.create(CONSOLIDATED, body)).is(403, "forbidden");
        assertProblem(Reporter.with("BY", "auditor").get(CONSOLIDATED + "/" + month + "/preview"))
                .is(404, "not-found");
        assertProblem(COORDINATOR.create(CONSOLIDATED, Map.of("month", "2004-01", "without", List.of())))
                .is(404, "not-found");
    }

    @Test
    void publishedMonthsAreListed() {
        var month = openMonth();
        publish(month, Reporter.PARTIES, null).then().statusCode(201);
        publish(month, Reporter.PARTIES, "Еще раз").then().statusCode(201);

        var list = READER.get(CONSOLIDATED + "?limit=200");

        assertThat(list.<List<Integer>>path("items.findAll { it.month == '" + month + "' }.edition"))
                .containsExactly(2);
    }

    @Test
    void aConsolidatedReportIsAFileInThreeFormats() throws IOException {
        var month = openMonth();
        fillIn(month);
        haveAllAccepted(month);
        publish(month, List.of(), null).then().statusCode(201);
        var path = CONSOLIDATED + "/" + month + "/export/";

        var json = READER.get(path + "json");
        var csv = READER.get(path + "csv");
        var xlsx = READER.get(path + "xlsx?lang=en");

        assertThat(json.<Integer>path("edition")).isEqualTo(1);
        assertThat(json.header("Content-Disposition")).isEqualTo("attachment; filename=\"CON-" + month + "-1.json\"");
        assertThat(csv.asString().lines())
                .contains(
                        "month,party,figure,knowledge,value",
                        month + ",*,requests.registered,KNOWN,17",
                        month + ",AM,requests.registered,KNOWN,0",
                        month + ",AM,staff.engaged,MISSING,",
                        month + ",*,GATEWAY.availability,KNOWN,-1");
        assertThat(xlsx.header("Content-Disposition")).endsWith("-1.xlsx\"");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.asByteArray()))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("Figures", "Availability", "Parties");
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(2)).isEqualTo("Total");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("requests.registered");
            assertThat(rows.get(1).getCellAsNumber(2))
                    .get()
                    .satisfies(total -> assertThat(total).isEqualByComparingTo("17"));
        }
    }

    @Test
    void noTextOfAFileIsAFormula() throws IOException {
        var number = number(openMonth(), "BY");
        fillIn(YearMonth.parse(number.substring(4, 11)));
        var path = Reporter.REPORTS + "/" + number + "/export/";

        var csv = Reporter.officer("BY").get(path + "csv").asString();
        var xlsx = Reporter.officer("BY").get(path + "xlsx").asByteArray();

        assertThat(csv).contains("'=HYPERLINK").doesNotContain(",=", ",\"=");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            var notes = book.getFirstSheet().read().stream()
                    .filter(row -> row.getCellText(0).equals("staff.notes"))
                    .findFirst()
                    .orElseThrow();
            assertThat(notes.getCellText(2)).startsWith("'=");
            assertThat(notes.getCell(2).getFormula()).isNull();
        }
        assertProblem(Reporter.officer("KZ").get(path + "csv")).is(404, "not-found");
        assertProblem(COORDINATOR.get(path + "csv")).is(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export/pdf",
                "export/xlsx?lang=fr",
                "export/xlsx?edition=x",
                "editions/9",
                "export/csv?edition=7"
            })
    void whatIsNotThereIsRefused(String path) {
        var month = openMonth();
        publish(month, Reporter.PARTIES, null).then().statusCode(201);

        var answer = READER.get(CONSOLIDATED + "/" + month + "/" + path);

        assertProblem(answer)
                .is(
                        path.contains("fr") || path.contains("=x") ? 400 : 404,
                        path.contains("fr") || path.contains("=x") ? "invalid-request" : "not-found");
    }
}
