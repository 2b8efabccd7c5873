# Sourced by ./liaison and ./check: sets JAVA_HOME to the first JDK 21 or newer, or says what is missing.

find_jdk() {
	on_path=$(command -v javac || true)
	[ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
	for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/* /opt/*/* "$HOME"/.sdkman/candidates/java/* \
			/Library/Java/JavaVirtualMachines/*/Contents/Home; do
		[ -x "$home/bin/javac" ] && [ -r "$home/release" ] || continue
		if [ "$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")" -ge 21 ]; then
			JAVA_HOME=$home
			export JAVA_HOME
			return
		fi
	done
	echo "A JDK 21 or newer is missing: install one (on Debian: apt install openjdk-21-jdk or temurin-21-jdk), or set JAVA_HOME to it." >&2
	exit 3
}
