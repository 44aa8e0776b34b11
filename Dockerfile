# One image file for the four services. The build happens before, outside:
#
#   mvn package
#   docker build --build-arg SERVICE=case-service -t victim-care/case-service:1.0-SNAPSHOT .
#
ARG JAVA_IMAGE=eclipse-temurin:17.0.20.1_1-jre-noble
FROM ${JAVA_IMAGE}

ARG SERVICE

LABEL org.opencontainers.image.title="${SERVICE}" \
      org.opencontainers.image.description="Victim Care: ${SERVICE}" \
      org.opencontainers.image.licenses="Apache-2.0"

# In a container every service has the same two ports. A secret is a file of the name that the environment variable
# would have. The default heap of a quarter of the memory is too little, and a process without memory must end.
ENV HTTP_PORT=8080 \
    MANAGEMENT_PORT=9000 \
    SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS=/run/secrets \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=65 -XX:+ExitOnOutOfMemoryError"

# The layers that change least come first. The files belong to root: the process cannot change its own code.
WORKDIR /app
COPY ${SERVICE}/target/quarkus-app/lib/ lib/
COPY ${SERVICE}/target/quarkus-app/quarkus/ quarkus/
COPY ${SERVICE}/target/quarkus-app/quarkus-run.jar ./
COPY ${SERVICE}/target/quarkus-app/app/ app/

USER 185:185
EXPOSE 8080 9000
# Process 1 is the JVM itself, so that it hears SIGTERM.
ENTRYPOINT ["java", "-jar", "/app/quarkus-run.jar"]
