# Shared by the scripts of bin/: where things are, the right JDK, the built program. Sourced, never run.
set -euo pipefail
ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
JAR="$ROOT/app/target/shangliang-exec.jar"
DATA="${SHANGLIANG_DATA:-$ROOT/data}"

say() { printf '%s\n' "$*" >&2; }
die() { say "$(basename "$0"): $1"; exit "${2:-1}"; }

# Major version of the JDK in $1, or 0.
jdk_version() {
    local version
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || { echo 0; return; }
    version="$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")"
    echo "${version:-0}"
}

# Sets JAVA_HOME to a JDK 25 or newer, whatever java is on the PATH.
need_jdk() {
    local candidate on_path
    on_path="$(readlink -f "$(command -v javac || true)" || true)"
    for candidate in "${JAVA_HOME:-}" "${on_path%/bin/javac}" /usr/lib/jvm/* /opt/*jdk* /opt/java/* \
        "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/*; do
        if [ -n "$candidate" ] && [ "$(jdk_version "$candidate")" -ge 25 ]; then
            export JAVA_HOME="$candidate"
            return
        fi
    done
    die "JDK 25 or newer was not found (looked at JAVA_HOME, the PATH, /usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks).
Install one (for instance Temurin 25) or set JAVA_HOME to it. 需要 JDK 25：请安装后重试，或设置 JAVA_HOME。"
}

# Maven on the right JDK. A user without a home of its own keeps Maven's repository under HOME all the same.
maven() {
    need_jdk
    command -v mvn > /dev/null || die "Maven (mvn) was not found; install it (Debian: apt-get install maven)."
    local home=()
    if [ -w "${HOME:-/nonexistent}" ]; then home=(-Duser.home="$HOME"); fi
    (cd "$ROOT" && MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${home[*]:-} ${MAVEN_OPTS:-}" mvn --batch-mode --no-transfer-progress "$@")
}

# Builds the program when a source is newer than it.
need_program() {
    local newer=""
    if [ -f "$JAR" ]; then
        newer="$(find "$ROOT/pom.xml" "$ROOT"/{law,app}/pom.xml "$ROOT"/{law,app}/src/main -newer "$JAR" -type f -print -quit)"
        [ -n "$newer" ] || return 0
    fi
    say "Building the program … 正在构建，首次需要几分钟。"
    mkdir -p "$ROOT"/{law,app}/target
    touch "$ROOT"/{law,app}/target/unchecked
    maven --quiet -Dquick -pl app -am -DskipTests package >&2 || die "The build failed; the reason stands above."
    touch "$JAR"
}

# Classes that bin/run compiled without Error Prone must be compiled again where everything is checked.
forget_unchecked_classes() {
    local module
    for module in "$ROOT"/{law,app}; do
        [ ! -f "$module/target/unchecked" ] || rm -rf "$module"/target/{unchecked,classes,test-classes,maven-status}
    done
}

# The address of the program that runs on this data directory.
running_address() {
    local file="$DATA/address"
    [ -r "$file" ] || die "No program runs on $DATA. Start it with bin/run."
    cat "$file"
}
