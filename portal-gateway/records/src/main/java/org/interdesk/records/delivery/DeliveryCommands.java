package org.interdesk.records.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interdesk.kit.id.UuidV7;
import org.interdesk.kit.outbox.Outbox;
import org.interdesk.kit.outbox.OutgoingEvent;
import org.interdesk.kit.time.Now;
import org.interdesk.records.delivery.event.NoticeSent;
import org.interdesk.records.delivery.model.Answer;
import org.interdesk.records.delivery.model.Channel;
import org.interdesk.records.delivery.model.Happening;
import org.interdesk.records.delivery.model.ReceiptState;
import org.interdesk.records.delivery.model.Role;
import org.interdesk.records.delivery.model.Settlement;
import org.interdesk.records.delivery.model.Subject;
import org.interdesk.records.delivery.model.Telling;
import org.interdesk.records.delivery.model.Told;
import org.interdesk.records.delivery.store.MailQueue;
import org.interdesk.records.delivery.store.MailQueue.NewMail;
import org.interdesk.records.delivery.store.NewNotice;
import org.interdesk.records.delivery.store.NewNotice.Addressee;
import org.interdesk.records.delivery.store.Notices;
import org.interdesk.records.delivery.store.Notices.Reader;
import org.interdesk.records.delivery.store.Receipts;
import org.interdesk.records.delivery.store.ToldSubjects;
import org.interdesk.records.delivery.text.NoticeTexts;
import org.interdesk.records.people.PeopleQueries;
import org.interdesk.records.people.model.Person;
import org.interdesk.records.subscription.SubscriptionQueries;
import org.interdesk.records.subscription.model.Choices;
import org.interdesk.records.subscription.model.Importance;

/**
 * Telling people of a fact. Everything that follows from it (notices, receipts, mails that are to go out, what was answered) is in the
 * transaction that claims the fact, so it follows once or not at all; sending is a matter of its own.
 */
@ApplicationScoped
@Transactional
public class DeliveryCommands {

    /** Name in the inbox, and system identity of what is done. */
    public static final String IDENTITY = "records.delivery";

    private static final String TOPIC = "notice";

    private final Notices notices;
    private final Receipts receipts;
    private final MailQueue mails;
    private final ToldSubjects subjects;
    private final PeopleQueries people;
    private final SubscriptionQueries subscriptions;
    private final NoticeTexts texts;
    private final Outbox outbox;
    private final DeliveryConfig config;
    private final Now now;

    DeliveryCommands(
            Notices notices,
            Receipts receipts,
            MailQueue mails,
            ToldSubjects subjects,
            PeopleQueries people,
            SubscriptionQueries subscriptions,
            NoticeTexts texts,
            Outbox outbox,
            DeliveryConfig config,
            Now now) {
        this.notices = notices;
        this.receipts = receipts;
        this.mails = mails;
        this.subjects = subjects;
        this.people = people;
        this.subscriptions = subscriptions;
        this.texts = texts;
        this.outbox = outbox;
        this.config = config;
        this.now = now;
    }

    /** Tells everybody whom a fact concerns, and notes what it answers. */
    public void deliver(Happening happening) {
        if (happening.history() || happening.deskOnly()) {
            return;
        }
        var told = Telling.of(happening);
        Answer.of(happening).ifPresent(answer -> note(answer, happening));
        Settlement.of(happening)
                .forEach(settled ->
                        receipts.settle(happening.subject().number(), settled.ask(), settled.owing(), happening.at()));
        if (told.isEmpty()) {
            return;
        }
        var subject = subject(happening);
        var reached = told.stream().map(one -> tell(one, happening, subject)).toList();
        publish(happening, told, reached);
    }

    /** The subject, completed by what was told of it before: a clock knows neither title nor owner of what it counts for. */
    private Subject subject(Happening happening) {
        var subject = happening.subject();
        var onlyCounted = happening.aggregate().equals("commitment");
        subjects.keep(subject, onlyCounted ? 0 : happening.version());
        return subjects.find(subject.number())
                .map(known -> new Subject(
                        subject.id(),
                        subject.type(),
                        subject.number(),
                        onlyCounted ? known.owner() : subject.owner(),
                        subject.title() == null ? known.title() : subject.title(),
                        subject.titleEn() == null ? known.titleEn() : subject.titleEn()))
                .orElse(subject);
    }

    private void note(Answer answer, Happening happening) {
        var number = happening.subject().number();
        receipts.acknowledgeSubject(number, answer.party(), answer.asks(), happening.at());
        if (answer.reader() != null) {
            receipts.readSubject(number, new Reader(answer.reader(), answer.party()), happening.at());
        }
    }

    /** Tells the people of one party; answers how many were told. */
    private int tell(Told told, Happening happening, Subject subject) {
        var roles = told.roles().stream().map(Role::written).collect(Collectors.toSet());
        var addressed = people.of(List.of(told.party()), roles).stream()
                .filter(person -> !person.subject().equals(happening.actor()))
                .toList();
        if (addressed.isEmpty()) {
            return 0;
        }
        var present = now.instant();
        var byNotice = addressed.stream().collect(Collectors.toMap(person -> UuidV7.at(present), person -> person));
        var details = texts.withTitles(happening.details(), subject);
        var added = notices.add(new NewNotice(
                happening.eventId(),
                told,
                subject,
                details,
                texts.searched(told.message(), subject, details),
                happening.at(),
                present,
                addressees(byNotice, roles)));
        receipts.add(added, Channel.PORTAL, subject.owner(), ReceiptState.SENT);
        byNotice.keySet().retainAll(added);
        if (isFresh(happening, present)) {
            mail(told, happening, subject, byNotice, present);
        }
        return added.size();
    }

    private static List<Addressee> addressees(Map<UUID, Person> byNotice, Set<String> roles) {
        var addressees = new ArrayList<Addressee>();
        byNotice.forEach((id, person) -> {
            var why = new TreeSet<>(person.roles());
            why.retainAll(roles);
            addressees.add(new Addressee(id, person.subject(), List.copyOf(why)));
        });
        return addressees;
    }

    private boolean isFresh(Happening happening, Instant present) {
        return happening.learnedAt().isAfter(present.minus(config.freshFor()));
    }

    /** Puts mails on their way to those who want them, and notes who cannot be written to. */
    private void mail(Told told, Happening happening, Subject subject, Map<UUID, Person> byNotice, Instant present) {
        var choices = subscriptions.of(
                told.party(), byNotice.values().stream().map(Person::subject).toList());
        var wanted = new ArrayList<NewMail>();
        var unreachable = new HashSet<UUID>();
        byNotice.forEach((notice, person) -> {
            if (choices.getOrDefault(person.subject(), Choices.USUAL).wantsMail(told.kind(), told.importance())) {
                var address = person.mail();
                if (address == null || address.isBlank()) {
                    unreachable.add(notice);
                } else {
                    wanted.add(new NewMail(
                            notice, person.subject(), address, person.language().tag()));
                }
            }
        });
        var sent = mails.add(happening.eventId(), told.importance(), wanted, present);
        receipts.add(sent, Channel.MAIL, subject.owner(), ReceiptState.SENT);
        receipts.add(unreachable, Channel.MAIL, subject.owner(), ReceiptState.UNREACHABLE);
    }

    private void publish(Happening happening, List<Told> told, List<Integer> reached) {
        var parties = new TreeSet<String>();
        var loudest = Importance.ROUTINE;
        var sum = 0;
        for (var i = 0; i < told.size(); i++) {
            if (reached.get(i) > 0) {
                parties.add(told.get(i).party());
                loudest = Importance.louder(loudest, told.get(i).importance());
                sum += reached.get(i);
            }
        }
        if (sum == 0) {
            return;
        }
        var subject = happening.subject();
        outbox.publish(new OutgoingEvent(
                TOPIC,
                happening.eventId(),
                1,
                "org.interdesk.notice.sent.v1",
                subject.number(),
                now.instant(),
                happening.eventId(),
                new NoticeSent(
                        new NoticeSent.About(subject.id(), subject.type(), subject.number()),
                        1,
                        List.copyOf(parties),
                        happening.name(),
                        loudest.name(),
                        sum,
                        now.instant())));
    }
}
