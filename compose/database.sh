#!/bin/bash
# Runs once, when a database server is first started: a database, and an owner who is nobody's administrator.
set -euo pipefail
psql --username postgres --dbname postgres --no-psqlrc -v ON_ERROR_STOP=1 -v name="$SERVICE_DATABASE" <<'SQL'
\set password `cat /run/secrets/database`
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
