# Sourced by deploy/up, deploy/down, deploy/status: finds the repository and a JDK, and builds what is out of date.

root=$(cd "$(dirname "$0")/.." && pwd)
home=${INTERDESK_HOME:-$root/.interdesk}
launcher=$root/deploy/local/target
services=$(awk '!/^#/ && NF { print $2 }' "$root/deploy/local/src/main/resources/services.list")

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

# artefact_of MODULE: the file that a build of it leaves last
artefact_of() {
    case $1 in
        deploy/backbone) echo "$root/$1/target/backbone.classpath" ;;
        deploy/*) echo "$root/$1/target/interdesk-${1#deploy/}-1.0.0-SNAPSHOT.jar" ;;
        *) echo "$root/$1/target/quarkus-app/quarkus-run.jar" ;;
    esac
}

# stale_modules: those that have not been built since their sources, or the sources of what is inside them, were changed
stale_modules() {
    for module in deploy/backbone deploy/local deploy/replayer; do
        if newer_than "$(artefact_of "$module")" "$root/$module/pom.xml" "$root/$module/src/main"; then
            echo "$module"
        fi
    done
    for module in $services; do
        if newer_than "$(artefact_of "$module")" "$root/$module/pom.xml" "$root/$module/src/main" \
            "$root/pom.xml" "$root/service-kit/runtime/pom.xml" "$root/service-kit/runtime/src/main"; then
            echo "$module"
        fi
    done
}

# is_running: whether a supervisor is at work; a build would take the programs away from under the running services
is_running() {
    pid=$(cat "$home/run/supervisor.pid" 2> /dev/null) || return 1
    ps -p "$pid" -o args= 2> /dev/null | grep -q org.interdesk.local.supervise.Supervisor
}

build_if_stale() {
    stale=$(stale_modules)
    [ -n "$stale" ] || return 0
    if is_running; then
        echo "The sources are newer than what is running: deploy/down and deploy/up take the changes over."
        return 0
    fi
    command -v mvn > /dev/null 2>&1 || fail "There is no Maven: install Maven 3.8.7 or newer (mvn was not found)."
    mkdir -p "$home/log"
    chmod 700 "$home"
    log=$home/log/build.log
    echo "building (the first time takes some minutes, Maven fetches what it needs)"
    (cd "$root" && mvn -B -ntp -Dmaven.test.skip=true -Dquick -pl "$(echo "$stale" | paste -sd , -)" -am package) > "$log" 2>&1 &
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
    for module in $stale; do
        touch "$(artefact_of "$module")"
    done
}

run() {
    exec "$java" -Xmx96m -Xss512k -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData \
        -Dfile.encoding=UTF-8 -Dorg.slf4j.simpleLogger.defaultLogLevel=warn \
        -cp "$launcher/interdesk-local-1.0.0-SNAPSHOT.jar:$launcher/lib/*" "$@"
}
