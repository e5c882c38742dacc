# docker build -t mingzhang .
# docker run --rm -v "$PWD:/data" mingzhang extract disclosure.pdf -o disclosure.json
FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN mvn -B -q -ntp -Dquick -Dmaven.test.skip -pl distribution -am package \
 && mkdir /dist && cd /dist && jar xf /src/distribution/target/mingzhang-*.zip \
 && mv mingzhang-* mingzhang && chmod +x mingzhang/mingzhang

FROM eclipse-temurin:17-jre
# A font for drawing pages, and Tesseract's data for Chinese print, which the launcher looks for.
RUN apt-get update \
 && apt-get install -y --no-install-recommends fontconfig fonts-noto-cjk tesseract-ocr-chi-sim \
 && rm -rf /var/lib/apt/lists/*
COPY --from=build /dist/mingzhang /opt/mingzhang
# What is unpacked once; writable for whichever user the container is run as.
ENV MINGZHANG_CACHE=/cache
RUN mkdir -m 1777 /cache
WORKDIR /data
ENTRYPOINT ["/opt/mingzhang/mingzhang"]
