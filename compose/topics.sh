#!/bin/bash
# Creates the topics that are missing. The broker creates none by itself: a misspelt name must be an error.
set -euo pipefail

export KAFKA_HEAP_OPTS=-Xmx128m
server=${KAFKA_BOOTSTRAP_SERVERS:-kafka:9092}
replicas=${REPLICAS:-1}
bin=${KAFKA_BIN:-/opt/kafka/bin}

# Order holds within a partition, and the key is the case: the number of partitions can never be changed.
topics='
victimcare.cases
victimcare.notifications
victimcare.referrals
victimcare.feedback
'
# What a consumer cannot read, one topic for each consumer and what it listens to.
dead_letters='
victimcare.cases.dead-letter.notification-service
victimcare.cases.dead-letter.referral-service
victimcare.cases.dead-letter.feedback-service
victimcare.notifications.dead-letter.case-service
victimcare.referrals.dead-letter.case-service
victimcare.referrals.dead-letter.notification-service
victimcare.feedback.dead-letter.case-service
victimcare.feedback.dead-letter.notification-service
'
seven_days=604800000
thirty_days=2592000000

existing=$("$bin/kafka-topics.sh" --bootstrap-server "$server" --list)

create() { # name, partitions, retention in milliseconds
  if grep -qxF "$1" <<<"$existing"; then
    echo "$1 is there"
  else
    "$bin/kafka-topics.sh" --bootstrap-server "$server" --create --if-not-exists --topic "$1" --partitions "$2" \
      --replication-factor "$replicas" --config cleanup.policy=delete --config "retention.ms=$3" |
      sed '/^WARNING: Due to limitations in metric names/d' # not a name here has an underscore
  fi
}

for topic in $topics; do create "$topic" 12 "$seven_days"; done
for topic in $dead_letters; do create "$topic" 1 "$thirty_days"; done
