# Read by the shell of a case in the second run: its own tools order and match bytes, whatever the locale.
for tool in ls sort grep sed cut tr head tail; do
    eval "$tool() { LC_ALL=C command $tool \"\$@\"; }"
done
unset tool
