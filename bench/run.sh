#!/usr/bin/env bash
# Measures whole goals, wall time and peak memory, on generated projects, beside what Maven takes to do nothing.
#
#   mvn -q install -DskipTests -DskipITs && bench/run.sh [--quick] [-n runs] [-w folder] [tables:migrations …]
#
# Without sizes: 20:20 20:500 300:20 1000:20; with --quick: 20:20 alone. The last column says what is to be reached over
# the floor, where something is. Each time is the median of the runs (-n, default 5); memory is taken in one
# more run. Logs stay in the folder (-w, default bench/target). MVN names another Maven. Linux only: memory is read in /proc.
set -euo pipefail

bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
runs=5
work=$bench/target
quick=
if [ "${1:-}" = --quick ]; then
    quick=yes
    shift
fi
while getopts n:w: option; do
    case $option in
        n) runs=$OPTARG ;;
        w) work=$OPTARG ;;
        *) sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
    esac
done
shift $((OPTIND - 1))
sizes=("$@")
if [ ${#sizes[@]} -eq 0 ]; then
    sizes=(20:20)
    [ -n "$quick" ] || sizes+=(20:500 300:20 1000:20)
fi

mkdir -p "$work/classes"
work=$(cd "$work" && pwd)
# A cache of its own: emptied here, and never the user's.
export XDG_CACHE_HOME=$work/cache
cache=$XDG_CACHE_HOME/dds-migrate
# Data directories lie in memory, as they do by default, where there is room for them.
data=$work/data
if [ "$(df --output=fstype /dev/shm 2>/dev/null | tail -n 1)" = tmpfs ] \
    && [ "$(df --output=avail /dev/shm | tail -n 1)" -ge 2097152 ]; then
    data=$(mktemp -d /dev/shm/dds-migrate-bench.XXXXXX)
    trap 'rm -rf "$data"' EXIT
fi
javac -encoding UTF-8 -d "$work/classes" "$bench"/*.java

say() { printf '%s\n' "$*" >&2; }

maven() { ${MVN:-mvn} -B -f "$project/pom.xml" -Ddds.data="$data" "$@"; }

run() { # log, arguments of maven
    local log=$1
    shift
    if ! maven "$@" > "$log" 2>&1; then
        say "failed: maven $*; the end of $log:"
        tail -n 30 "$log" >&2
        exit 1
    fi
}

# Binaries and an initialised data directory stay; replays, DDL, verdicts and used data directories go.
empty_caches() {
    if ! [ -d "$data/data" ]; then
        say "No $data/data: does dds-migrate keep its caches elsewhere now? Then empty_caches here must learn it."
        exit 1
    fi
    find "$cache" -mindepth 1 -maxdepth 1 ! -name postgres -exec rm -rf {} +
    find "$data" -mindepth 1 -maxdepth 1 ! -name data -exec rm -rf {} +
    find "$data/data" -mindepth 3 -maxdepth 3 ! -name template -exec rm -rf {} +
    rm -rf "$project/target/dds-migrate"
}

entity() { find "$project/src/main/java" -name 'B*.java' | LC_ALL=C sort | head -n 1; }

restore() {
    rm -f "$project"/src/main/resources/db/migration/*__bench.sql
    cp "$project/entity.orig" "$(entity)"
}

# A new name each time: no cache can know the outcome.
column=0
add_column() {
    restore
    column=$((column + 1))
    sed -i "\$ s/}/\n    @Column(name = \"extra_${stamp}_$column\", length = 40)\n    private String extra$column;\n}/" "$(entity)"
    run "$logs/compile.log" -q -o process-classes
}

add_column_cold() {
    add_column
    empty_caches
}

median_of() { sort -n "$1" | sed -n "$(((runs + 1) / 2))p"; } # file of lines: milliseconds, run

seconds() { awk -v ms="$1" 'BEGIN { printf "%.2f s", ms / 1000 }'; }

target() { # tables:migrations name
    case "$*" in
        '20:20 generate-unchanged') echo '0.5 s' ;;
        '20:20 generate-one-column') echo '2.0 s' ;;
        '20:20 generate-one-column-caches-empty') echo '3.3 s' ;;
        '20:20 check-one-column') echo '2.3 s' ;;
        '20:500 generate-unchanged') echo '0.7 s' ;;
        '20:500 generate-one-column') echo '2.2 s' ;;
        '20:500 check-one-column') echo '2.5 s' ;;
        '300:20 generate-unchanged') echo '0.8 s' ;;
        '300:20 generate-one-column') echo '3.3 s' ;;
        '1000:20 generate-unchanged') echo '1.2 s' ;;
        '1000:20 generate-one-column') echo '7 s' ;;
        '1000:20 generate-one-column-caches-empty') echo '13 s' ;;
    esac
}

measure() { # name, what to do before each run, arguments of maven
    local name=$1 before=$2 i start end wall peak middle
    shift 2
    : > "$logs/$name.times"
    for ((i = 1; i <= runs; i++)); do
        "$before"
        start=$(date +%s%3N)
        run "$logs/$name.$i.log" "$@"
        end=$(date +%s%3N)
        printf '%d %d\n' $((end - start)) "$i" >> "$logs/$name.times"
    done
    "$before"
    # shellcheck disable=SC2086
    peak=$(java -cp "$work/classes" PeakMemory "$logs/$name.memory.log" ${MVN:-mvn} -B -f "$project/pom.xml" -Ddds.data="$data" "$@")
    read -r wall middle < <(median_of "$logs/$name.times")
    [ "$name" != floor ] || floor=$wall
    printf '| %s | %s | %s | %s | %s | %s | %s MiB | %s |\n' "$tables" "$migrations" "$name" "$(seconds "$wall")" \
        "$([ "$name" = floor ] && echo '' || seconds $((wall - floor)))" "$(target "$tables:$migrations" "$name")" "$peak" \
        "$(sed -n 's/.*timings  *//p' "$logs/$name.$middle.log" | tail -n 1)"
}

stamp=$(date +%s)
say "$(nproc) cores, $(java -version 2>&1 | head -n 1), median of $runs runs"
echo '| tables | migrations | work | whole process | over the floor | target | peak memory | split |'
echo '|---|---|---|---|---|---|---|---|'
for size in "${sizes[@]}"; do
    tables=${size%:*} migrations=${size#*:}
    project=$work/$tables-tables-$migrations-migrations
    logs=$project/logs
    rm -rf "$project"
    mkdir -p "$logs"
    cp "$bench/project/pom.xml" "$project/"
    java -cp "$work/classes" GenerateModel "$project" "$tables" "$migrations"
    cp "$(entity)" "$project/entity.orig"

    say "$tables tables, $migrations migrations: first run, not measured"
    run "$logs/first.log" dds-migrate:generate -Dname=bench
    if compgen -G "$project/src/main/resources/db/migration/*__bench.sql" > /dev/null; then
        say "The generated model and its history differ: see $logs/first.log"
        exit 1
    fi

    timings=(-o -Ddds.timings=true)
    measure floor true -q -o process-classes
    measure 'generate-unchanged' true "${timings[@]}" dds-migrate:generate -Dname=bench
    measure 'generate-one-column' add_column "${timings[@]}" dds-migrate:generate -Dname=bench
    measure 'check-one-column' true "${timings[@]}" dds-migrate:check
    measure 'generate-one-column-caches-empty' add_column_cold "${timings[@]}" dds-migrate:generate -Dname=bench
    restore
done
