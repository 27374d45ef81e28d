# All parts of Wiredesk in one image; the command names the main class: io.wiredesk.launcher.Wiredesk with its arguments,
# io.wiredesk.streams.app.StreamsMain, io.wiredesk.streams.app.TopicSetupMain.

FROM eclipse-temurin:17.0.16_8-jdk-jammy AS build
WORKDIR /src
COPY . .
RUN ./mvnw --batch-mode --no-transfer-progress -Dquick -DskipTests --projects launcher --also-make package

# Jammy, not Alpine: the native libraries of RocksDB and lz4 want glibc. Its curl serves the health checks.
FROM eclipse-temurin:17.0.16_8-jre-jammy
RUN useradd --system --uid 10001 --home-dir /var/lib/wiredesk --create-home wiredesk
COPY --from=build /src/launcher/target/lib /opt/wiredesk/lib
COPY --from=build /src/launcher/target/wiredesk-launcher-*.jar /opt/wiredesk/lib/
COPY --from=build /src/launcher/src/main/resources/io/wiredesk/launcher/sample /opt/wiredesk/sample
# Its index is no article; a directory is published as it is.
RUN rm /opt/wiredesk/sample/index.txt
USER 10001
WORKDIR /var/lib/wiredesk
EXPOSE 8080
# Java is process 1, so that SIGTERM reaches it and a clean stop can follow.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-cp", "/opt/wiredesk/lib/*"]
CMD ["io.wiredesk.launcher.Wiredesk", "--help"]
