#!/bin/sh
# Installs what a browser needs, as root on Debian or Ubuntu. The journeys call it when they find none.
set -eu
export DEBIAN_FRONTEND=noninteractive
. /etc/os-release
apt-get update -q
if [ "$ID" = ubuntu ]; then
    # Ubuntu's own Chromium is a snap, which does not run in a container: only the libraries; Selenium fetches the browser.
    apt-get install -q -y --no-install-recommends libnss3 libgbm1 libxkbcommon0 libgtk-3-0 fonts-liberation
    apt-get install -q -y --no-install-recommends libasound2t64 || apt-get install -q -y --no-install-recommends libasound2
else
    apt-get install -q -y --no-install-recommends chromium chromium-driver fonts-liberation
fi
