package org.interdesk.portal.shell;

/** Kinds of failure a person can tell apart, each with words of its own. */
public enum Trouble {
    BADREQUEST,
    SIGNIN,
    FORBIDDEN,
    NOTFOUND,
    CONFLICT,
    TOOLARGE,
    DOWN,
    UNEXPECTED;

    static Trouble of(int status) {
        return switch (status) {
            case 401 -> SIGNIN;
            case 403 -> FORBIDDEN;
            case 404, 405, 410 -> NOTFOUND;
            case 409, 412, 428 -> CONFLICT;
            case 413 -> TOOLARGE;
            case 502, 503, 504 -> DOWN;
            default -> status >= 500 ? UNEXPECTED : BADREQUEST;
        };
    }

    /** The status in digits, as people look it up. */
    public String code() {
        return switch (this) {
            case BADREQUEST -> "400";
            case SIGNIN -> "401";
            case FORBIDDEN -> "403";
            case NOTFOUND -> "404";
            case CONFLICT -> "409";
            case TOOLARGE -> "413";
            case DOWN -> "503";
            case UNEXPECTED -> "500";
        };
    }
}
