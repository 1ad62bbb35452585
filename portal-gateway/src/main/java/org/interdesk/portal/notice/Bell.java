package org.interdesk.portal.notice;

import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Duration;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.service.ServiceDown;
import org.jspecify.annotations.Nullable;

/** How much is unread, as {@code cdi:bell} around every page; a page goes on without it after half a second. */
@Named("bell")
@RequestScoped
public class Bell {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final NoticeApi notices;
    private @Nullable Region<Summary> summary;

    Bell(@RestClient NoticeApi notices) {
        this.notices = notices;
    }

    public Region<Summary> getSummary() {
        Region<Summary> known = summary;
        if (known == null) {
            known = asked().await().indefinitely();
            summary = known;
        }
        return known;
    }

    /** A page of trouble may be made where nobody may wait. */
    private Uni<Region<Summary>> asked() {
        return BlockingOperationControl.isBlockingAllowed()
                ? Region.of(notices.summary()
                        .ifNoItem()
                        .after(PATIENCE)
                        .failWith(() -> new ServiceDown("no number for the bell in time")))
                : Region.leftOut();
    }

    /** Whether there is something to count: the number is known and not zero. */
    public boolean isRinging() {
        Region<Summary> asked = getSummary();
        return !asked.isMissing() && asked.getContent().unread() > 0;
    }
}
