# Sourced by deploy/up, deploy/down, deploy/status: finds the repository and a JDK, and builds what is out of date.

root=$(cd "$(dirname "$0")/.." && pwd)
home=${INTERDESK_HOME:-$root/.interdesk}
launcher=$root/deploy/local/target
services="ticket-service sla-service portal-gateway"

fail() {
    echo "$1" >&2
    exit 1
}

find_java() {
    java=java
    if [ -n "${JAVA_HOME:-}" ]; then
        java=$JAVA_HOME/bin/java
    fi
    command -v "$java" > /dev/null 2>&1 || fail "There is no JDK: install a JDK 17 or newer, or set JAVA_HOME (looked for $java)."
    version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9][0-9.]*\).*/\1/p' | head -n 1)
    major=${version%%.*}
    if [ "$major" = 1 ]; then
        major=$(echo "$version" | cut -d . -f 2)
    fi
    [ "${major:-0}" -ge 17 ] || fail "The JDK is too old: Interdesk needs 17 or newer, and $java is ${version:-unknown}. Install one, or set JAVA_HOME."
}

# newer_than FILE PATH...: whether FILE is missing or something below the paths is newer
newer_than() {
    artefact=$1
    shift
    [ -f "$artefact" ] || return 0
    [ -n "$(find "$@" -type f -newer "$artefact" 2> /dev/null | head -n 1)" ]
}

is_stale() {
    kit="$root/pom.xml $root/service-kit/runtime/pom.xml $root/service-kit/runtime/src/main"
    newer_than "$root/deploy/backbone/target/backbone.classpath" "$root/deploy/backbone/pom.xml" && return 0
    newer_than "$launcher/interdesk-local-1.0.0-SNAPSHOT.jar" "$root/deploy/local/pom.xml" "$root/deploy/local/src/main" && return 0
    newer_than "$root/deploy/replayer/target/interdesk-replayer-1.0.0-SNAPSHOT.jar" \
        "$root/deploy/replayer/pom.xml" "$root/deploy/replayer/src/main" && return 0
    for service in $services; do
        # shellcheck disable=SC2086 # a list of paths
        newer_than "$root/$service/target/quarkus-app/quarkus-run.jar" "$root/$service/pom.xml" "$root/$service/src/main" $kit && return 0
    done
    return 1
}

touch_built() {
    touch "$root/deploy/backbone/target/backbone.classpath" "$launcher/interdesk-local-1.0.0-SNAPSHOT.jar" \
        "$root/deploy/replayer/target/interdesk-replayer-1.0.0-SNAPSHOT.jar"
    for service in $services; do
        touch "$root/$service/target/quarkus-app/quarkus-run.jar"
    done
}

# is_running: whether a supervisor is at work; a build would take the programs away from under the running services
is_running() {
    pid=$(cat "$home/run/supervisor.pid" 2> /dev/null) || return 1
    ps -p "$pid" -o args= 2> /dev/null | grep -q org.interdesk.local.supervise.Supervisor
}

build_if_stale() {
    is_stale || return 0
    if is_running; then
        echo "The sources are newer than what is running: deploy/down and deploy/up take the changes over."
        return 0
    fi
    command -v mvn > /dev/null 2>&1 || fail "There is no Maven: install Maven 3.8.7 or newer (mvn was not found)."
    mkdir -p "$home/log"
    chmod 700 "$home"
    log=$home/log/build.log
    echo "building (the first time takes some minutes, Maven fetches what it needs)"
    modules=deploy/backbone,deploy/local,deploy/replayer,$(echo "$services" | tr ' ' ',')
    (cd "$root" && mvn -B -ntp -Dmaven.test.skip=true -Dquick -pl "$modules" -am package) > "$log" 2>&1 &
    build=$!
    shown=
    while kill -0 "$build" 2> /dev/null; do
        sleep 1
        now=$(sed -n 's/^\[INFO\] Building \(Interdesk.*\)/  \1/p' "$log" | tail -n 1)
        if [ -n "$now" ] && [ "$now" != "$shown" ]; then
            echo "$now"
            shown=$now
        fi
    done
    if ! wait "$build"; then
        grep -m 5 '^\[ERROR\]' "$log" >&2 || tail -n 5 "$log" >&2
        fail "The build failed. See $log"
    fi
    touch_built
}

run() {
    exec "$java" -Xmx96m -Xss512k -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData \
        -Dfile.encoding=UTF-8 -Dorg.slf4j.simpleLogger.defaultLogLevel=warn \
        -cp "$launcher/interdesk-local-1.0.0-SNAPSHOT.jar:$launcher/lib/*" "$@"
}
