extension Lexicon {
  /// Spanish.
  static let spanish: StaticString = #"""
    [share-bar]
    =/edge te ha gustado el artículo
    =/edge te ha gustado este artículo
    =/edge te gustó el artículo
    =/edge te gustó este artículo
    = compartir
    = comparte
    = compartir en facebook
    = compartir en twitter
    = compartir en x
    = compartir en whatsapp
    = compartir en linkedin
    = compartir por correo
    = compartir por email
    = compartir artículo
    = compartir este artículo
    = comparte este artículo
    = compártelo
    = comparte esto
    = comparte en
    = comparte en facebook
    = comparte en twitter
    = tuitear
    = twittear
    = copiar enlace
    = copiar link
    = enlace copiado
    = me gusta
    = enviar por correo
    = enviar por email
    = enviar a un amigo
    + enviar
    + imprimir
    + guardar
    + comentarios
    + comentar
    + correo
    + correo electrónico
    - en
    - por
    - y
    - o
    - artículo
    ^ haz clic para compartir
    ^ haga clic para compartir
    ^ comparte este
    ^ comparte esta
    ^ comparte en
    ^ compartir en
    ^ si te ha gustado
    ^ si te gustó
    = me gusta esto
    = califica esto
    = compartí esta nota
    = compartí este artículo
    ^/edge/120 te gustó esta nota
    ^/200 enviar por correo electrónicoescribe un blog
    [print-mail]
    = escuchar este artículo
    = escuchar noticia
    = imprimir esta página
    = imprimir página
    =/edge leer en español
    =/edge leer en inglés
    = imprimir
    = versión para imprimir
    = imprimir receta
    = imprimir la receta
    = ir a la receta
    = saltar a la receta
    = tamaño de letra
    = tamaño de texto
    = escuchar
    = escuchar artículo
    = guardar artículo
    = guardar
    = escucha este artículo
    [newsletter]
    = boletín
    = boletines
    = suscríbete al boletín
    = suscríbete a nuestro boletín
    = suscríbete a la newsletter
    = correo electrónico
    = tu correo electrónico
    = introduce tu email
    = apúntate
    = regístrate gratis
    ^ suscríbete
    ^ suscríbase
    ^ suscribite
    ^ suscribirse a
    ^ apúntate a
    ^/edge regístrate
    ^/edge/link recibe
    ^/edge recibe las últimas
    ^/edge recibe toda la
    ^/edge recibe todas las
    ^/edge recibe cada
    ^/edge recibe lo mejor
    ^/edge recibe … newsletter
    ^/edge recibe … boletín
    ^/edge recibe … boletines
    ^/edge recibe … correo
    ^/edge recibe … email
    ^/edge recibe … e-mail
    ^/edge recibe … noticias
    ^/edge recibe … alertas
    ^/edge recibe … notificaciones
    ^/edge recibe … whatsapp
    ^/edge recibe … telegram
    ^/edge recibe … gratis
    ^/edge recibe … novedades
    ^/edge recibe … ofertas
    ^/edge recibe … titulares
    ^/edge/link reciba
    ^/edge reciba las últimas
    ^/edge reciba toda la
    ^/edge reciba todas las
    ^/edge reciba cada
    ^/edge reciba lo mejor
    ^/edge reciba … newsletter
    ^/edge reciba … boletín
    ^/edge reciba … boletines
    ^/edge reciba … correo
    ^/edge reciba … email
    ^/edge reciba … e-mail
    ^/edge reciba … noticias
    ^/edge reciba … alertas
    ^/edge reciba … notificaciones
    ^/edge reciba … whatsapp
    ^/edge reciba … telegram
    ^/edge reciba … gratis
    ^/edge reciba … novedades
    ^/edge reciba … ofertas
    ^/edge reciba … titulares
    ^ recibir las últimas
    ^/edge no te pierdas
    ^/edge únete a
    ^ quiero recibir
    ^/edge inscríbete
    ^/300 al suscribirte
    ^/300 al registrarte
    ~ nuestro boletín
    ~ nuestra newsletter
    ~ nuestras newsletters
    ~/edge en tu correo
    ~ en tu bandeja de entrada
    ~/edge en tu email
    ~ darte de baja
    ~/200 para suscribirte a este blog
    =/edge mantente informado
    =/edge mantenete informado
    [follow-us]
    ~/300 canal de telegram
    ~/300 canal de whatsapp
    = seguir
    = síguenos
    = síguenos en
    = síganos
    = seguinos
    ^ síguenos
    ^ síganos
    ^ seguinos
    ^/edge sigue a
    ^ sigue toda la
    ^ sigue toda la información
    ^ sigue toda la actualidad
    ^ sigue leyendo
    ^ sigue nuestro
    ^/edge sigue las noticias
    ^/edge puedes seguir
    ^ puedes seguirnos
    ^ encuéntranos en
    ^/edge únete a nuestro
    ^ dale me gusta
    ~ síguenos en
    ~ nuestro canal de whatsapp
    ~ nuestro canal de telegram
    ~ nuestra página de facebook
    ~ nuestro canal de youtube
    [read-more]
    = leer más
    = lee más
    = leer mas
    = leer completo
    = leer artículo completo
    = leer la noticia completa
    = leer nota completa
    = ver más
    = ver mas
    = ver todo
    = ver todos
    = cargar más
    = mostrar más
    = más información
    = seguir leyendo
    = continuar leyendo
    = continúa leyendo
    = haz clic aquí
    = haga clic aquí
    = conoce más
    = sigue leyendo
    ^ leer más
    ^ lee más
    ^ lea más
    ^ sigue leyendo
    ^ seguir leyendo
    ^ continúa leyendo
    ^ continuar leyendo
    ^ lee la nota completa
    ^ lea la nota completa
    ^ haz clic aquí
    ^ haga clic aquí
    ^ haz click
    ^/edge para leer la
    ^/edge para más información
    ^/edge puedes leer
    ^/edge/80 ver todos los artículos de
    = seguí leyendo
    [related-list]
    ^/edge/link/80 palabras clave:
    :/alone comentarios recientes
    :/alone publicaciones recientes
    :/alone publicaciones relacionadas
    :/alone productos vistos recientemente
    :/alone artículos recomendados
    : relacionado
    : relacionados
    : relacionada
    : relacionadas
    : etiquetas
    : temas
    : categorías
    : archivado en
    : más
    :/open más en
    :/open más sobre
    :/open más de
    : ver también
    : ver además
    : video
    : videos
    : anterior
    : siguiente
    : enlaces
    : tags
    :/alone te puede interesar
    : productos relacionados
    : productos similares
    : los clientes también compraron
    :/alone te podría interesar
    :/alone le puede interesar
    :/alone le podría interesar
    :/alone te interesará
    :/alone también te puede interesar
    :/alone también te puede gustar
    :/alone también podría interesarte
    :/alone también te podría interesar
    :/alone puede interesarte
    :/alone quizás te interese
    :/alone quizá te interese
    :/alone te recomendamos
    :/alone te recomendamos leer
    :/alone le recomendamos
    :/alone recomendamos
    :/alone recomendado
    :/alone recomendados
    :/alone recomendado para ti
    :/alone lee también
    :/alone lea también
    :/alone lea además
    :/alone lee además
    :/alone leer también
    :/alone leé también
    :/alone también lee
    :/alone también lea
    :/alone mira también
    :/alone mirá también
    :/alone vea también
    :/alone ve también
    :/alone noticias relacionadas
    :/alone noticia relacionada
    :/alone artículos relacionados
    :/alone artículo relacionado
    :/alone notas relacionadas
    :/alone nota relacionada
    :/alone contenido relacionado
    :/alone contenidos relacionados
    :/alone entradas relacionadas
    :/alone temas relacionados
    :/alone más noticias
    :/alone más información sobre
    :/alone más leídas
    :/alone más leídos
    :/alone más visto
    :/alone más vistas
    :/alone lo más leído
    :/alone lo más visto
    :/alone las más leídas
    :/alone las más vistas
    :/alone los más leídos
    :/alone lo más
    :/alone lo último
    :/alone últimas noticias
    :/alone últimas entradas
    :/alone entradas recientes
    :/alone artículos recientes
    :/alone noticias recientes
    :/alone otras noticias
    :/alone artículo anterior
    :/alone artículo siguiente
    :/alone siguiente artículo
    :/alone entrada anterior
    :/alone entrada siguiente
    :/alone más en esta sección
    :/alone noticias destacadas
    :/alone destacadas
    :/alone tendencias
    :/alone no te pierdas
    :/alone de interés
    ^/200 te puede interesar
    ^/200/link/line te puede interesar*
    ^/200/link/line te recomendamos*
    ^/200 lee también
    ^/200 lea también
    ^/200 lea además
    ^/200 leé también
    ^/200 mira también
    ^/200 lee además
    ^/200 también lee
    ^/200 le puede interesar
    ^/link/200 ver también
    ^/link/200 relacionado:
    : puedes ver
    : puede ver
    : más información en
    : ver más
    : mirá también
    ^/edge/link/160 más información en:
    ^/edge/40 publicado en:
    ^/edge/80 etiquetas:
    = no hay entradas relacionadas
    [cookie-notice]
    = aceptar
    = aceptar todo
    = aceptar todas
    = aceptar cookies
    = rechazar
    = rechazar todo
    = configurar
    = configurar cookies
    = configuración de cookies
    = política de cookies
    = política de privacidad
    = aviso legal
    = términos y condiciones
    = condiciones de uso
    = aviso de privacidad
    ^/400 utilizamos cookies
    ^/400 usamos cookies
    ^/400 este sitio utiliza cookies
    ^/400 este sitio usa cookies
    ^/400 este sitio web utiliza cookies
    ^/400 esta web utiliza cookies
    ^/400 esta web usa cookies
    ^/400 esta página web utiliza cookies
    ^/400 si continúa navegando
    ^/400 si continúas navegando
    ^/edge/400 al navegar
    ^/400 nosotros y nuestros socios
    ^/300 para ver este contenido, debes aceptar
    ^/300 para ver este contenido, debe aceptar
    ^/300 para ver este contenido debes aceptar
    ^/300 para ver este contenido es necesario aceptar
    ~/edge/400 el uso de cookies
    [advertisement]
    = publicidad
    = anuncio
    = anuncios
    = patrocinado
    = contenido patrocinado
    = saltar publicidad
    = continúa después de la publicidad
    = sigue leyendo después de la publicidad
    = pub
    = publicidad - sigue leyendo
    [affiliate-notice]
    ~/400 enlaces de afiliado
    ~/400 enlaces de afiliados
    ~/edge/400 recibir una comisión
    [subscription]
    ^/160 tu suscripción se está usando en otro dispositivo
    = suscríbete
    = suscribirse
    = suscribirme
    = suscríbase
    = iniciar sesión
    = inicia sesión
    = inicie sesión
    = acceder
    = registrarse
    = ya soy suscriptor
    = ya eres suscriptor
    = crear cuenta
    = olvidé mi contraseña
    = contenido exclusivo
    = solo para suscriptores
    = cerrar sesión
    ^ ya eres suscriptor
    ^ ya soy suscriptor
    ^ este contenido es exclusivo
    ^ este artículo es exclusivo
    ^ contenido exclusivo para
    ^/edge para seguir leyendo
    ^ para continuar leyendo
    ^ para ver los comentarios
    ^ inicia sesión
    ^ hazte socio
    ^ hazte suscriptor
    ^ suscríbete para
    ^ artículo exclusivo para suscriptores
    ^ noticia exclusiva para suscriptores
    = ya tengo una cuenta
    [donation-plug]
    = donar
    = dona
    = haz una donación
    = apóyanos
    = apoya
    ^ haz una donación
    ^/edge/link apoya
    ^/edge apoya nuestro
    ^/edge apoya nuestra
    ^/edge apoya a nuestro
    ^/edge apoya este
    ^/edge apoya … periodismo
    ^/edge apoya … suscripción
    ^/edge apoya … suscríbete
    ^/edge apoya … donación
    ^/edge apoya … donativo
    ^/edge apoya … socio
    ^/edge apoya … socia
    ^/edge apóyanos
    ^/edge ayúdanos
    ^/edge tu apoyo
    ^/edge necesitamos tu
    [comments-plug]
    = publicar el comentario
    = publicar comentario
    = no ha sido calificado aún
    = escribir un comentario
    = comentarios
    = comentario
    = comentar
    = sin comentarios
    = no hay comentarios
    = deja un comentario
    = dejar un comentario
    = deja una respuesta
    = dejar una respuesta
    = escribe un comentario
    = añadir comentario
    = agregar comentario
    = ver comentarios
    = cancelar respuesta
    = responder
    = opina
    = normas de participación
    ^ deja un comentario
    ^ deja tu comentario
    ^ deja una respuesta
    ^ tu dirección de correo electrónico no será
    ^ los campos obligatorios
    ^ debes iniciar sesión
    ^ debe iniciar sesión
    ^ tienes que iniciar sesión
    ^ inicia sesión para
    ^/edge qué opinas
    ^ los comentarios están cerrados
    ^/edge sé el primero en
    ~/edge/300 para comentar
    ~/edge/300 publicar un comentario
    ~/edge/300 en los comentarios
    ^/120 puntuación media … votos
    ^/120 hasta ahora, ¡no hay votos
    ^/120 ¡por ahora no hay votos
    ~ guarda mi nombre, correo electrónico y web
    ~/400 akismet para reducir el spam
    ~/300 cómo se procesan los datos de tus comentarios
    ^/160 recibir un correo electrónico con
    =/edge y tú qué opinas
    =/edge y vos qué opinás
    ^/edge/120 déjanos tu comentario
    ^/edge/120 déjanos tus comentarios
    ^/edge/120 dejanos tu comentario
    [aggregator-footer]
    ~/400 este artículo fue publicado originalmente
    ~/400 este artículo se publicó originalmente
    ~/400 este artículo apareció originalmente
    ~/400 esta nota fue publicada originalmente
    ~/400 este texto fue publicado originalmente
    ~/400 este texto se publicó originalmente
    ~/400 esta noticia fue publicada originalmente
    ~/400 publicado originalmente en
    ^/edge/300 publicado originalmente
    ^/edge/300 originalmente publicado
    ^/edge/link/200 artículo original
    ^/edge/link/200 leer el artículo original
    [feed-footer]
    ^/inside/500 la entrada … se publicó primero en
    ^/500 la entrada … aparece primero en
    ^/500 la entrada … apareció primero en
    ^/500 el artículo … fue publicado originalmente en
    ^/500 el post … apareció primero en
    ^/edge/60 última actualización
    ^/edge/80 esta entrada también está disponible en
    =/edge publicado en sin categoría
    [copyright-line]
    ~/300 todos los derechos reservados
    ~/300 prohibida su reproducción
    ~/edge/300 prohibida la reproducción
    ~/edge/300 queda prohibida
    = quiénes somos
    = contacto
    = contáctanos
    = aviso de privacidad
    [contact-plug]
    ^/300/edge/link puede escribirnos a
    ^/300/edge/link puedes escribirnos a
    = reportar error
    = reportar un error
    = informar de un error
    ^ si has detectado
    ^ has encontrado un error
    ^ encontraste un error
    ^ te ha resultado útil
    ^ te resultó útil
    ^/edge envíanos
    ^/edge escríbenos
    ^/edge tienes información
    ^/edge contáctanos
    ^ conforme a los criterios de
    [app-plug]
    = descarga la app
    = descargar app
    ^ descarga la app
    ^ descarga nuestra
    ^/edge descargá
    ^ descarga la aplicación
    ^/edge descarga gratis
    ~/edge nuestra app
    ~/edge nuestra aplicación
    [media-control]
    ^/figure/32 galería … fotos
    ^/figure/32 galería … imágenes
    ^/figure/32 fotogalería … fotos
    ^/figure/28 ver galería … fotos
    ^/figure/28 ver las … fotos
    ^/figure/28 ver todas las … fotos
    ^/figure/16 imagen … de
    = ver la galería
    = ver fotogalería
    = ver galería de fotos
    = ver todas las fotos
    =/edge galería de fotos
    =/edge galería de imágenes
    = ver esta publicación en instagram
    ^/260 para ver este video, por favor active javascript
    ^/260 para ver este vídeo, por favor active javascript
    ^/160 resumen generado por ia
    ^/160 resumen generado por inteligencia artificial
    ^/160 resumen generado con ia
    = reproducir
    = ver video
    = ver vídeo
    = ver galería
    = ampliar
    = ampliar imagen
    = pantalla completa
    = cerrar
    = cargando
    = galería
    = fotogalería
    ^/200 tu navegador no
    ^/200 su navegador no
    ^/200 activa javascript
    = video recomendado
    = videos recomendados
    ^/60 escucha este artículo
    [reading-time]
    =/edge lecturas
    =/edge lectores
    = tiempo de lectura
    = min de lectura
    = minutos de lectura
    = min. de lectura
    = lectura
    = visitas
    - min
    - minutos
    - minuto
    - aprox
    - estimado
    - de lectura
    ^/edge/24 visto … veces
    ^/edge/24 leído … veces
    ^/60 esta entrada ha sido vista
    = tiempo estimado de lectura
    [navigation-leftover]
    = añadir al calendario
    = agregar al calendario
    = también disponible en
    = siguiente publicación
    = publicación anterior
    = ir al contenido
    = saltar al contenido
    = ir al contenido principal
    = saltar al contenido principal
    = pasar al contenido principal
    = volver arriba
    = ir arriba
    = subir
    = volver
    = volver al inicio
    = inicio
    = portada
    = menú
    = buscar
    = menú principal
    = página siguiente
    = página anterior
    = índice
    = navegación de entradas
    = tu carrito está vacío
    = seguir comprando
    ~/160 se actualizará la página completa
    = se abre en una nueva ventana
    """#
}
