package org.interdesk.registry.release.model;

/** What a publisher of the owner can do with a release, and when. */
public enum ReleaseMove {
    REVISE("revision"),
    CHANGE_FILES("files"),
    PUBLISH("publication"),
    WITHDRAW("withdrawal");

    private final String resource;

    ReleaseMove(String resource) {
        this.resource = resource;
    }

    /** The name of the resource to call. */
    public String resource() {
        return resource;
    }

    /** Whether the state allows it; who may do it is asked beside this. */
    public boolean isOpenIn(ReleaseState state) {
        return switch (this) {
            case REVISE, CHANGE_FILES, PUBLISH -> state == ReleaseState.DRAFT;
            case WITHDRAW -> state == ReleaseState.PUBLISHED;
        };
    }
}
