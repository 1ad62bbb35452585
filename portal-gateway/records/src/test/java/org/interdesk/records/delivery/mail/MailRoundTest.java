package org.interdesk.records.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.DUTY_OFFICER;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.interdesk.kit.testing.EventSender;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.kit.testing.SettableNow;
import org.interdesk.kit.testing.TestEnvironment;
import org.interdesk.records.delivery.Fact;
import org.interdesk.records.delivery.Reader;
import org.interdesk.records.delivery.mail.UnkindServer.Manner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From notices to a real mail server, and what happens when that goes wrong. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailPort.class)
class MailRoundTest {

    @Inject
    MailRound round;

    @Inject
    SettableNow now;

    private final GreenMail server =
            new GreenMail(new ServerSetup(MailPort.get(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void nobodyYet() {
        Reader.nobody();
    }

    @AfterEach
    void stop() {
        server.stop();
        now.letRun();
    }

    @Test
    void anUrgentNoticeBecomesOneMailInTheReadersLanguage() throws Exception {
        server.start();
        Reader.at("d.akhmetova@kz.example", "KZ", DUTY_OFFICER);
        var incident = Fact.of("incident.declared");
        incident.told();

        sendAll();
        sendAll();

        assertThat(server.getReceivedMessages()).hasSize(1);
        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject())
                .isEqualTo("[" + incident.number() + "] Новый инцидент: Шлюз не принимает сообщения");
        assertThat(mail.getRecipients(Message.RecipientType.TO))
                .extracting(Address::toString)
                .containsExactly("d.akhmetova@kz.example");
        assertThat(mail.getFrom())
                .extracting(Address::toString)
                .containsExactly("Interdesk <interdesk@interdesk.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Message-ID")).hasSize(1);
        assertThat(mail.getHeader("Message-ID")[0]).endsWith(".notice@interdesk.example>");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(parts(mail)).hasSize(2);
        assertThat(parts(mail).get(0))
                .contains("Подтвердите на портале, что сообщение получено.")
                .contains("https://portal.example/incidents/" + incident.number())
                .contains("(UTC+5)");
        assertThat(parts(mail).get(1)).contains("<html lang=\"ru\">", "https://portal.example/incidents/");
    }

    @Test
    void whatCanBeSwitchedOffSaysWhereAndAReaderOfEnglishGetsEnglish() throws Exception {
        server.start();
        Reader.english("KZ", DUTY_OFFICER);
        Fact.of("maintenance.declared").told();

        sendAll();

        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).contains("Maintenance window proposed: ");
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://portal.example/notices/settings>");
    }

    @Test
    void onlyWhatIsImportantIsMailedUnlessSomebodyWantsMoreOrLess() throws Exception {
        server.start();
        var usual = Reader.of("KZ", DUTY_OFFICER);
        var everything = Reader.of("KZ", DUTY_OFFICER);
        var nothing = Reader.of("KZ", DUTY_OFFICER);
        choose(everything, "{\"mail\": {\"MAINTENANCE\": \"ALL\"}}");
        choose(nothing, "{\"mail\": {\"MAINTENANCE\": \"NONE\"}}");

        Fact.of("maintenance.declared").told();
        Fact.of("maintenance.completed")
                .with(data -> data.put("importance", "ROUTINE"))
                .told();
        sendAll();

        assertThat(recipients()).containsExactlyInAnyOrder(usual.mail(), everything.mail(), everything.mail());
        assertThat(nothing.notices().getInt("total")).isEqualTo(2);
    }

    @Test
    void theSameEventTwiceIsOneMail() {
        server.start();
        Reader.of("KZ", DUTY_OFFICER);
        var incident = Fact.of("incident.declared");
        var event = incident.told();
        EventSender.send(incident.topic(), event);
        Fact.of("maintenance.started").seenBy("AM").told();

        sendAll();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void somebodyWithoutAnAddressIsToldInThePortalAndTheReceiptSaysSo() {
        server.start();
        var owner = Reader.of("BY", DESK_LEAD);
        var unreachable = Reader.withoutMail("KZ", DUTY_OFFICER);
        var incident = Fact.of("incident.declared");
        incident.told();

        sendAll();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(unreachable.told()).isOne();
        assertThat(mailStates(owner, incident)).containsExactly("UNREACHABLE");
    }

    @Test
    void aServerThatIsAwayIsTriedAgainLaterAndLater() throws SQLException {
        var owner = Reader.of("BY", DESK_LEAD);
        Reader.of("KZ", DUTY_OFFICER);
        var incident = Fact.of("incident.declared");
        incident.told();
        now.stopAt(now.instant());

        sendAll();
        assertThat(mails("attempts || ' ' || state")).containsExactly("1 WAITING");
        sendAll();
        assertThat(mails("attempts || ' ' || state")).containsExactly("1 WAITING");
        now.advance(Duration.ofSeconds(30));
        sendAll();
        assertThat(mails("attempts || ' ' || state")).containsExactly("2 WAITING");
        now.advance(Duration.ofSeconds(59));
        sendAll();
        assertThat(mails("attempts || ' ' || state")).containsExactly("2 WAITING");

        server.start();
        now.advance(Duration.ofSeconds(1));
        sendAll();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mails("attempts || ' ' || state")).containsExactly("3 DELIVERED");
        assertThat(mailStates(owner, incident)).containsExactly("DELIVERED");
    }

    @Test
    void aServerThatStaysAwayIsGivenUpInTheEndAndThatIsSeen() throws SQLException {
        var owner = Reader.of("BY", DESK_LEAD);
        Reader.of("KZ", DUTY_OFFICER);
        var incident = Fact.of("incident.declared");
        incident.told();
        now.stopAt(now.instant());

        for (var i = 0; i < 20; i++) {
            sendAll();
            now.advance(Duration.ofHours(1));
        }

        assertThat(mails("attempts || ' ' || state")).containsExactly("15 FAILED");
        assertThat(mails("trouble"))
                .allSatisfy(trouble -> assertThat(trouble).isNotBlank().doesNotContain("@"));
        assertThat(mailStates(owner, incident)).containsExactly("FAILED");
    }

    @Test
    void aRecipientTheServerRefusesIsGivenUpAtOnceAndHoldsNobodyBack() throws SQLException {
        Reader.at("refused@kz.example", "KZ", DUTY_OFFICER);
        Reader.at("known@kz.example", "KZ", DUTY_OFFICER);
        Fact.of("incident.declared").told();

        try (var unkind = UnkindServer.start(Manner.REFUSES_RECIPIENT)) {
            sendAll();

            assertThat(unkind.taken()).hasSize(1);
        }
        assertThat(mails("address || ' ' || state || ' ' || attempts || ' ' || coalesce(trouble, '')"))
                .containsExactlyInAnyOrder(
                        "refused@kz.example FAILED 1 the mail server answered 550", "known@kz.example DELIVERED 1 ");
    }

    @Test
    void aServerThatPutsOffIsAskedAgain() throws SQLException {
        Reader.of("KZ", DUTY_OFFICER);
        Fact.of("incident.declared").told();

        try (var unkind = UnkindServer.start(Manner.PUTS_OFF)) {
            sendAll();

            assertThat(unkind.taken()).isEmpty();
        }
        assertThat(mails("state || ' ' || trouble")).containsExactly("WAITING the mail server answered 451");
    }

    @Test
    void aServerThatRefusesTheSenderIsAskedAgain() throws SQLException {
        Reader.of("KZ", DUTY_OFFICER);
        Fact.of("incident.declared").told();

        try (var unkind = UnkindServer.start(Manner.REFUSES_SENDER)) {
            sendAll();

            assertThat(unkind.taken()).isEmpty();
        }
        assertThat(mails("state || ' ' || trouble")).containsExactly("WAITING the mail server answered 550");
    }

    @Test
    void whatASlowServerLeavesNoTimeForIsGivenBackUntried() throws SQLException {
        Reader.of("KZ", DUTY_OFFICER);
        Reader.of("KZ", DUTY_OFFICER);
        Reader.of("KZ", DUTY_OFFICER);
        Fact.of("incident.declared").told();
        now.stopAt(now.instant());

        try (var unkind = UnkindServer.start(Manner.PUTS_OFF, () -> now.advance(Duration.ofMinutes(1)))) {
            assertThat(round.go()).isTrue();

            assertThat(unkind.taken()).isEmpty();
        }
        assertThat(mails("attempts")).containsExactlyInAnyOrder("1", "0", "0");

        server.start();
        sendAll();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void anAddressThatIsNoneIsGivenUpAtOnce() throws SQLException {
        server.start();
        Reader.at("no address at all", "KZ", DUTY_OFFICER);
        Fact.of("incident.declared").told();

        sendAll();

        assertThat(mails("state || ' ' || attempts")).containsExactly("FAILED 1");
    }

    @Test
    void aMailWhoseConfirmationIsLostGoesOutAgainUnderTheSameId() throws Exception {
        Reader.of("KZ", DUTY_OFFICER);
        Fact.of("incident.declared").told();
        now.stopAt(now.instant());
        String first;
        try (var unkind = UnkindServer.start(Manner.HANGS_UP_AFTER_DATA)) {
            sendAll();
            assertThat(unkind.taken()).hasSize(1);
            first = unkind.taken().get(0);
        }
        assertThat(mails("state")).containsExactly("WAITING");

        server.start();
        now.advance(Duration.ofSeconds(30));
        sendAll();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(first)
                .contains("Message-ID: " + server.getReceivedMessages()[0].getHeader("Message-ID")[0]);
        assertThat(mails("state")).containsExactly("DELIVERED");
    }

    @Test
    void aMailWhoseSenderDiesIsSentByAnotherWhenTheClaimHasRunOut() throws SQLException {
        server.start();
        Reader.of("KZ", DUTY_OFFICER);
        Fact.of("incident.declared").told();
        now.stopAt(now.instant());
        var claimed = round.claim(UUID.randomUUID(), now.instant().plus(Duration.ofMinutes(3)));
        assertThat(claimed).hasSize(1);

        now.advance(Duration.ofMinutes(3).minusMillis(1));
        sendAll();
        assertThat(server.getReceivedMessages()).isEmpty();

        now.advance(Duration.ofMillis(1));
        sendAll();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mails("state || ' ' || attempts")).containsExactly("DELIVERED 2");
    }

    @Test
    void twoProcessesShareTheWorkAndSendEachMailOnce() throws Exception {
        server.start();
        for (var i = 0; i < 12; i++) {
            Reader.of("KZ", DUTY_OFFICER);
        }
        for (var i = 0; i < 5; i++) {
            Fact.of("incident.declared").told();
        }

        var workers = Executors.newFixedThreadPool(2);
        try {
            Callable<Void> worker = () -> {
                sendAll();
                return null;
            };
            for (var done : workers.invokeAll(List.of(worker, worker))) {
                done.get();
            }
        } finally {
            workers.shutdown();
        }

        assertThat(server.getReceivedMessages()).hasSize(60);
        var ids = new TreeSet<String>();
        for (var mail : server.getReceivedMessages()) {
            ids.add(mail.getHeader("Message-ID")[0]);
        }
        assertThat(ids).hasSize(60);
        assertThat(mails("state")).hasSize(60).containsOnly("DELIVERED");
    }

    @Test
    void theUrgentGoFirst() throws Exception {
        server.start();
        Reader.of("KZ", DUTY_OFFICER);
        for (var i = 0; i < 12; i++) {
            Fact.of("maintenance.declared").told();
        }
        Fact.of("incident.declared").told();

        round.go();

        assertThat(server.getReceivedMessages()).hasSize(10);
        assertThat(server.getReceivedMessages()[0].getSubject()).startsWith("[INC-");
    }

    private void sendAll() {
        var more = true;
        while (more) {
            more = round.go();
        }
    }

    private static void choose(Reader reader, String body) {
        reader.asks()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/api/v1/subscriptions")
                .then()
                .statusCode(200);
    }

    private List<String> recipients() throws Exception {
        var recipients = new ArrayList<String>();
        for (var mail : server.getReceivedMessages()) {
            recipients.add(mail.getRecipients(Message.RecipientType.TO)[0].toString());
        }
        return recipients;
    }

    private static List<String> mailStates(Reader owner, Fact about) {
        return owner.get("/api/v1/deliveries?subject=" + about.number())
                .jsonPath()
                .getList("items.findAll { it.channel == 'MAIL' }.state");
    }

    /** Text parts in their order, decoded. */
    private static List<String> parts(MimeMessage mail) throws Exception {
        var content = (Multipart) mail.getContent();
        var parts = new ArrayList<String>();
        for (var i = 0; i < content.getCount(); i++) {
            parts.add(content.getBodyPart(i).getContent().toString());
        }
        return parts;
    }

    private static List<String> mails(String column) throws SQLException {
        try (var connection = TestEnvironment.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select " + column + " from mail order by due_at")) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
