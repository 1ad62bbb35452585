package org.interdesk.portal.service;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.interdesk.portal.service.FilePass.PassedFile;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Lets the framework wait, without a thread, while a file is handed on. */
@Provider
public class PassedFileWriter implements ServerMessageBodyWriter<PassedFile> {

    @Override
    public boolean isWriteable(
            Class<?> type, Type genericType, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return type == PassedFile.class;
    }

    @Override
    public void writeResponse(PassedFile file, Type genericType, ServerRequestContext context) {
        ResteasyReactiveRequestContext waiting = (ResteasyReactiveRequestContext) context;
        waiting.suspend();
        file.handOn().onComplete(done -> waiting.resume());
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == PassedFile.class;
    }

    @Override
    public void writeTo(
            PassedFile file,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        throw new UnsupportedOperationException("a file that is handed on is not written to a stream");
    }
}
