package org.interdesk.portal.service;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.Pipe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.interdesk.portal.gateway.Rooms;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends the file of a form on to a service while it arrives, so that neither memory nor disk holds it here.
 *
 * <p>The service gets the bare file with a PUT. It gets the end of the file only if the browser sent it: what breaks off
 * on the way breaks off there too. A service that refuses before it has everything is listened to at once; what the
 * browser goes on to send is then thrown away.
 */
@ApplicationScoped
public class FileIntake {

    /** The form's field for the file. Fields that come with it are not looked at: what belongs to the file is in the address. */
    public static final String FIELD = "file";

    /** The refusal when nothing was chosen. */
    public static final String NO_FILE = "no-file";

    /** The refusal when the form is longer than the gateway passes on to the service. */
    public static final String TOO_LARGE = "payload-too-large";

    /** The refusal when the service did not answer; it may have taken the file. */
    public static final String DOWN = "down";

    private static final String NOT_A_FORM = "invalid-request";
    private static final Logger LOG = Logger.getLogger(FileIntake.class);

    private final FileConnections services;

    FileIntake(FileConnections services) {
        this.services = services;
    }

    /** The largest form that is passed on to a service, in bytes. */
    public long most(String room) {
        Rooms.Room wanted = services.room(room);
        return wanted.maxBodySize().orElse(services.mostOfAll());
    }

    /**
     * Takes the file of a form; to be called before anything of the form was read.
     *
     * @param room name of the service as the gateway knows it
     * @param pathOf the address of a file of this name at the service; the name is as it was sent, without a path before it
     * @return kind of refusal, as problem types name them; empty when the service has the file
     */
    public Future<String> take(HttpServerRequest form, String room, String token, UnaryOperator<String> pathOf) {
        if (!isForm(form)) {
            return Future.succeededFuture(NOT_A_FORM);
        }
        long length = declaredLength(form);
        if (length < 0 || length > most(room)) {
            return Future.succeededFuture(TOO_LARGE);
        }
        if ("100-continue".equalsIgnoreCase(form.getHeader("Expect"))) {
            form.response().writeContinue();
        }
        Duration patience = services.room(room).answerWithin().orElse(services.patience());
        return new Arrival(form, name -> services.open(room, HttpMethod.PUT, pathOf.apply(name), token, patience))
                .outcome();
    }

    private static boolean isForm(HttpServerRequest form) {
        String type = form.getHeader("Content-Type");
        return type != null && type.regionMatches(true, 0, "multipart/form-data", 0, 19);
    }

    private static long declaredLength(HttpServerRequest form) {
        String length = form.getHeader("Content-Length");
        return length == null || !length.matches("\\d{1,18}") ? -1 : Long.parseLong(length);
    }

    /** Opens the request that takes a file of a name. */
    private interface Opening {
        Future<HttpClientRequest> forFile(String name);
    }

    /** One form on its way. */
    private static final class Arrival {

        private final Opening opening;
        private final Promise<String> outcome = Promise.promise();
        private @Nullable HttpServerFileUpload file;

        Arrival(HttpServerRequest form, Opening opening) {
            this.opening = opening;
            form.setExpectMultipart(true);
            form.uploadHandler(this::part);
            form.exceptionHandler(broken -> outcome.tryComplete(NOT_A_FORM));
            form.endHandler(end -> {
                if (file == null) {
                    outcome.tryComplete(NO_FILE);
                }
            });
            form.resume();
        }

        Future<String> outcome() {
            return outcome.future();
        }

        private void part(HttpServerFileUpload part) {
            String name = part.filename().replaceFirst("^.*[/\\\\]", "");
            if (file != null || !FIELD.equals(part.name()) || name.isBlank()) {
                throwAway(part);
                return;
            }
            file = part;
            part.pause();
            opening.forFile(name).onSuccess(put -> send(part, put)).onFailure(cause -> giveUp(part, cause));
        }

        private void send(HttpServerFileUpload part, HttpClientRequest put) {
            put.setChunked(true).putHeader("Content-Type", "application/octet-stream");
            Pipe<Buffer> pipe = part.pipe().endOnFailure(false);
            Future<Void> sent = pipe.to(put).onFailure(stopped -> {
                FileConnections.breakOff(put);
                throwAway(part);
            });
            put.response()
                    .compose(this::understand)
                    .onSuccess(outcome::tryComplete)
                    .onFailure(cause -> giveUp(part, cause))
                    .onComplete(answered -> {
                        if (!sent.isComplete()) {
                            pipe.close();
                        }
                    });
        }

        private Future<String> understand(HttpClientResponse answer) {
            if (answer.statusCode() < 300) {
                return Future.succeededFuture("");
            }
            return answer.body()
                    .map(body -> Answers.failure(answer.statusCode(), body.toString()))
                    .map(failure -> failure instanceof ServiceRefusal refusal ? slug(refusal) : DOWN);
        }

        private static String slug(ServiceRefusal refusal) {
            return refusal.slug().isEmpty() ? NOT_A_FORM : refusal.slug();
        }

        private void giveUp(HttpServerFileUpload part, Throwable cause) {
            if (outcome.tryComplete(DOWN)) {
                LOG.infof("A file was not sent on: %s", cause.toString());
            }
            throwAway(part);
        }

        private static void throwAway(HttpServerFileUpload part) {
            part.handler(piece -> {})
                    .endHandler(end -> {})
                    .exceptionHandler(broken -> {})
                    .resume();
        }
    }
}
