// Stands for Node.js's "stream" in a browser: sax asks for it, and does without where it finds none.
