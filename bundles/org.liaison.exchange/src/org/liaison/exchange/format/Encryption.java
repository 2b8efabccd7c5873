package org.liaison.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;

import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;

/** Files for one receiver alone, in the age format ({@code age-encryption.org/v1}): what it is about, other programs can open too. */
final class Encryption {

	private static final byte[] BEGIN = "age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII); //$NON-NLS-1$

	private Encryption() {
	}

	static boolean isEncrypted(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return Arrays.equals(in.readNBytes(BEGIN.length), BEGIN);
		}
	}

	/** A stream that encrypts what is written to it; closing it ends the file and closes {@code out}. */
	static OutputStream encrypting(OutputStream out, String recipient) throws IOException, GeneralSecurityException {
		WritableByteChannel channel = new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(out),
				List.of(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient)));
		return Channels.newOutputStream(channel);
	}

	/** Never writes more than there is in the file. */
	static void decrypt(Path from, Path to, String identity) throws IOException, GeneralSecurityException {
		try (ReadableByteChannel raw = Channels.newChannel(Files.newInputStream(from));
				ReadableByteChannel channel = new StandardDecryptingChannelFactory().newDecryptingChannel(raw,
						List.of(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity)));
				InputStream in = Channels.newInputStream(channel);
				OutputStream out = Files.newOutputStream(to)) {
			in.transferTo(out);
		}
	}
}
