#!/usr/bin/env bash
# Makes up the passwords that docker-compose.yml wants, as files in compose/secrets. What exists is kept.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# Nobody else on this machine gets past the folder. The files themselves are readable to all,
# because the users inside the containers are not the one who runs this.
mkdir -p secrets
chmod 700 secrets

secret() {
  if [[ ! -s secrets/$1 ]]; then
    od -An -N24 -tx1 /dev/urandom | tr -d ' \n' >"secrets/$1"
  fi
  chmod 444 "secrets/$1"
}

for name in cases notifications referrals feedback; do
  secret "$name-database-owner"
  secret "$name-database"
done
for service in case notification referral feedback; do
  secret "$service-service-client"
done
secret feedback-service-link
secret notification-service-confirm
secret notification-service-content
secret keycloak-admin
secret demo-user

# Keycloak reads no secrets from files, so it gets the same values as its environment.
umask 077
cat >secrets/keycloak.env <<EOF
KC_BOOTSTRAP_ADMIN_PASSWORD=$(<secrets/keycloak-admin)
CASE_SERVICE_CLIENT_SECRET=$(<secrets/case-service-client)
NOTIFICATION_SERVICE_CLIENT_SECRET=$(<secrets/notification-service-client)
REFERRAL_SERVICE_CLIENT_SECRET=$(<secrets/referral-service-client)
FEEDBACK_SERVICE_CLIENT_SECRET=$(<secrets/feedback-service-client)
DEMO_USER_PASSWORD=$(<secrets/demo-user)
EOF
echo "The secrets are in compose/secrets. Demo users sign in with the password in compose/secrets/demo-user."
